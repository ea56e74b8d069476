const READY = 'workbench-ready';

interface Handover {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Opens a workbook in a workbench of its own, in a new window; false when the browser allows none. */
export function openWindow(name: string, bytes: Uint8Array): boolean {
  const opened = window.open(location.pathname);
  if (!opened) return false;
  const handOver = ({ source, data }: MessageEvent): void => {
    if (source !== opened || data !== READY) return;
    window.removeEventListener('message', handOver);
    const handover: Handover = { name, bytes };
    opened.postMessage(handover, location.origin);
  };
  window.addEventListener('message', handOver);
  return true;
}

/** Takes the workbook for which this window was opened, if it was. */
export function takeHandover(open: (name: string, bytes: Uint8Array) => void): void {
  const opener = window.opener as Window | null;
  if (!opener) return;
  window.addEventListener('message', ({ source, origin, data }: MessageEvent) => {
    if (source !== opener || origin !== location.origin) return;
    const { name, bytes } = data as Handover;
    open(name, bytes);
  });
  opener.postMessage(READY, location.origin);
}
