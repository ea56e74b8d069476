import { type RefObject, useEffect } from 'react';

/** When the element with the focus leaves a list, the list itself takes it: whoever works by keyboard is not thrown to the page's top. */
export function useKeptFocus(list: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = list.current;
    if (!element) return;
    let inside: Element | null = null;
    const noteFocus = ({ target }: FocusEvent): void => {
      inside = target instanceof Element && element.contains(target) ? target : null;
    };
    const observer = new MutationObserver(() => {
      // Not while the person is in Excel's grid: taking the focus from there would swallow what is being typed.
      if (inside && !inside.isConnected && document.hasFocus()) element.focus({ preventScroll: true });
    });
    document.addEventListener('focusin', noteFocus);
    observer.observe(element, { childList: true, subtree: true });
    return () => {
      document.removeEventListener('focusin', noteFocus);
      observer.disconnect();
    };
  }, [list]);
}
