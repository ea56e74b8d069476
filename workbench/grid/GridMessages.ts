import type { Alert, Outcome } from '../../test/host/user/SimulatedUser';
import { ask, tell } from '../page/ask';
import { text } from '../text';

/** Tells what Excel would tell in a box of its own. */
export const gridMessages = {
  locked: (): void => void tell(text.locked),
  notSimulated: (): void => void tell(text.notSimulated),

  refused({ code, reason }: Outcome & { readonly done: false }): void {
    if (code !== 'AccessDenied') void tell(text.refused(reason));
    else void tell(reason.includes('structure') ? text.structureLocked : text.locked);
  },

  /** The box of a validation that stops; true to type again. */
  stopped: (alert: Alert): Promise<boolean> =>
    ask(alert.title === '' ? text.notice : alert.title, alert.message === '' ? text.invalid : alert.message, [
      { label: text.retry, value: true, primary: true },
      { label: text.cancel, value: false },
    ]),

  /** The box of a validation that warns or informs; true to keep the value. */
  warned(alert: Alert): Promise<boolean> {
    const title = alert.title === '' ? text.notice : alert.title;
    const message = alert.message === '' ? text.invalid : alert.message;
    if (alert.style === 'Warning') {
      return ask(title, `${message}\n\n${text.keepAnyway}`, [
        { label: text.yes, value: true },
        { label: text.no, value: false, primary: true },
      ]);
    }
    return ask(title, message, [
      { label: text.ok, value: true, primary: true },
      { label: text.cancel, value: false },
    ]);
  },
};
