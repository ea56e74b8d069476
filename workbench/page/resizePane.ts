/** Widths of a task pane that Excel allows, in pixels. */
const NARROWEST = 320;
const WIDEST = 450;
const STEP = 10;

/** Lets the pane be made wider and narrower with the mouse or the arrow keys. */
export function resizePane(splitter: HTMLElement, pane: HTMLElement): void {
  const set = (width: number): void => {
    const kept = Math.min(WIDEST, Math.max(NARROWEST, Math.round(width)));
    pane.style.width = `${kept}px`;
    splitter.setAttribute('aria-valuenow', String(kept));
  };
  splitter.setAttribute('aria-valuemin', String(NARROWEST));
  splitter.setAttribute('aria-valuemax', String(WIDEST));
  set(350);
  splitter.addEventListener('pointerdown', (down) => {
    splitter.setPointerCapture(down.pointerId);
    const from = pane.getBoundingClientRect().width + down.clientX;
    const move = (event: PointerEvent): void => set(from - event.clientX);
    splitter.addEventListener('pointermove', move);
    splitter.addEventListener('pointerup', () => splitter.removeEventListener('pointermove', move), { once: true });
  });
  splitter.addEventListener('keydown', ({ key }) => {
    const width = pane.getBoundingClientRect().width;
    if (key === 'ArrowLeft') set(width + STEP);
    if (key === 'ArrowRight') set(width - STEP);
  });
}
