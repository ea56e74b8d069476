import { type RefObject, useEffect } from 'react';

const CONTROLS = ['button', 'input', 'select', 'textarea']
  .map((name) => `${name}:not(:disabled)`)
  .concat('summary', 'a[href]', '[tabindex="0"]')
  .join();

/**
 * When the control with the focus leaves a region, the focus goes to what came in its place, else to the next control, else to the
 * one before: whoever works by keyboard goes on where they were, instead of at the top of the page. The region itself takes it when
 * it has no control, so it needs `tabIndex={-1}`.
 */
export function useKeptFocus(region: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = region.current;
    if (!element) return;
    let focused: HTMLElement | null = null;
    const note = ({ target }: FocusEvent): void => {
      focused = target instanceof HTMLElement && element.contains(target) ? target : null;
    };
    // While the focus is on its way to something else, nothing has it for a moment.
    const letGo = ({ relatedTarget }: FocusEvent): void => {
      if (relatedTarget) focused = null;
    };
    // A click beside everything takes the focus away because the person wants that.
    const forget = (): void => {
      focused = null;
    };
    const observer = new MutationObserver((records) => {
      // Not while the person is in Excel's grid: taking the focus from there would swallow what is being typed.
      if (!focused || document.activeElement !== document.body || !document.hasFocus()) return;
      const gap = records.findLast(({ removedNodes }) =>
        Array.from(removedNodes).some((node) => node.contains(focused)),
      );
      if (!gap) return;
      // One that was only moved is still there.
      (focused.isConnected ? focused : heirOf(gap, element)).focus();
    });
    document.addEventListener('focusin', note);
    document.addEventListener('focusout', letGo);
    document.addEventListener('pointerdown', forget, { capture: true });
    observer.observe(element, { childList: true, subtree: true });
    return () => {
      document.removeEventListener('focusin', note);
      document.removeEventListener('focusout', letGo);
      document.removeEventListener('pointerdown', forget, { capture: true });
      observer.disconnect();
    };
  }, [region]);
}

function heirOf(gap: MutationRecord, region: HTMLElement): HTMLElement {
  const controls = Array.from(region.querySelectorAll<HTMLElement>(CONTROLS)).filter((each) => each.checkVisibility());
  return controls.find((control) => isBehind(control, gap)) ?? controls.at(-1) ?? region;
}

/** Whether a control stands in or behind the place where something was taken out. */
function isBehind(control: HTMLElement, { target, previousSibling }: MutationRecord): boolean {
  const before = previousSibling?.isConnected ? previousSibling : null;
  if (!before && target.contains(control)) return true;
  const edge = before ?? target;
  return !edge.contains(control) && (edge.compareDocumentPosition(control) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
