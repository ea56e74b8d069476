import { text } from '../text';
import { element } from './element';

/** One of the buttons of a dialog. */
export interface Choice<Value> {
  readonly label: string;
  readonly value: Value;
  readonly primary?: boolean;
}

let last: Promise<unknown> = Promise.resolve();

/** Shows a dialog and gives what was chosen; Escape chooses the last button. Dialogs wait for one another. */
export function ask<Value>(title: string, message: string, choices: readonly Choice<Value>[]): Promise<Value> {
  const answer = last.then(() => show(title, message, choices));
  last = answer.catch(() => undefined);
  return answer;
}

/** Tells something; resolves when it has been read. */
export const tell = (message: string, title: string = text.notice): Promise<null> =>
  ask(title, message, [{ label: text.ok, value: null, primary: true }]);

/** Asks for one line of text; null when it is not given. */
export async function askText(title: string, label: string, given: string): Promise<string | null> {
  const input = element('input', { type: 'text', value: given, autofocus: true, ariaLabel: label });
  const answer = last.then(() =>
    show(
      title,
      label,
      [
        { label: text.ok, value: true, primary: true },
        { label: text.cancel, value: false },
      ],
      input,
    ),
  );
  last = answer.catch(() => undefined);
  return (await answer) ? input.value : null;
}

function show<Value>(
  title: string,
  message: string,
  choices: readonly Choice<Value>[],
  input?: HTMLInputElement,
): Promise<Value> {
  const dialog = element('dialog', { className: 'alert' });
  const heading = element('h2', { textContent: title, id: 'alert-title' });
  dialog.setAttribute('aria-labelledby', heading.id);
  const row = element('div', { className: 'alert-buttons' });
  dialog.append(heading, element('p', { textContent: message }), ...(input ? [input] : []), row);
  const before = document.activeElement;
  document.body.append(dialog);
  return new Promise((resolve) => {
    const choose = (choice: Choice<Value>): void => {
      dialog.close();
      dialog.remove();
      if (before instanceof HTMLElement) before.focus();
      resolve(choice.value);
    };
    for (const choice of choices) {
      const button = element('button', { type: 'button', textContent: choice.label });
      button.classList.toggle('primary', choice.primary === true);
      button.autofocus = choice.primary === true && !input;
      button.addEventListener('click', () => choose(choice));
      row.append(button);
    }
    dialog.addEventListener('cancel', (event) => {
      event.preventDefault();
      const escape = choices.at(-1);
      if (escape) choose(escape);
    });
    // Keys that the dialog does not use belong to it all the same, not to the grid below.
    dialog.addEventListener('keydown', (event) => {
      event.stopPropagation();
      const primary = choices.find((choice) => choice.primary === true);
      if (event.key !== 'Enter' || event.target !== input || !primary) return;
      event.preventDefault();
      choose(primary);
    });
    dialog.showModal();
    input?.select();
  });
}
