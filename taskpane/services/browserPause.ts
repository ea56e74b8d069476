import type { Pause } from '../../src/app/ports/Pause';

/** The browser's own way where it has one; elsewhere a message to oneself, because a timer waits longer than it is told. */
export const browserPause: Pause = () => {
  // Older browsers have no scheduler, or one that can't yield.
  const { scheduler } = window as { readonly scheduler?: Partial<Scheduler> };
  return scheduler?.yield ? scheduler.yield() : messageToOneself();
};

function messageToOneself(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
