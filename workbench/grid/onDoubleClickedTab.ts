const PAUSE = 500;

/** Calls with the id of a sheet whose tab is clicked twice, before Univer takes the second click. */
export function onDoubleClickedTab(call: (sheet: string) => void): void {
  let last = { sheet: '', time: 0 };
  document.addEventListener(
    'pointerdown',
    (event) => {
      const tab = event.target instanceof Element ? event.target.closest('[data-u-comp=slide-tab-item]') : null;
      const sheet = tab?.getAttribute('data-id');
      if (sheet == null || event.button !== 0) return;
      const twice = last.sheet === sheet && event.timeStamp - last.time < PAUSE;
      last = { sheet, time: event.timeStamp };
      if (!twice) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      call(sheet);
    },
    true,
  );
}
