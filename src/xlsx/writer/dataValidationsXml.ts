import type { DataValidationDocument } from '../../app/ports/WorkbookDocument';
import { anchoredGroups } from './anchoredGroups';
import { element } from './element';
import { encodeXstring } from './encodeXstring';
import { escapeXml } from './escapeXml';
import { MAX_LIST_LENGTH, MAX_MESSAGE_LENGTH, MAX_MESSAGE_TITLE_LENGTH } from './limits';
import { rangeList } from './rangeList';
import { requireThat } from './requireThat';

/**
 * Validations with their messages; a validation without ranges is left out.
 *
 * @throws RangeError for titles over 32 characters, messages over 255 and written-out lists over 255
 */
export function dataValidationsXml(validations: readonly DataValidationDocument[]): string {
  const elements = validations.flatMap(validationElements);
  return elements.length === 0 ? '' : element('dataValidations', { count: elements.length }, elements.join(''));
}

function validationElements(validation: DataValidationDocument): readonly string[] {
  checkLengths(validation);
  const { formula1, formula2, promptTitle, prompt } = validation;
  const formulas = formula2 === undefined ? [formula1] : [formula1, formula2];
  const attributes = {
    type: validation.type,
    errorStyle: validation.errorStyle === 'stop' ? undefined : validation.errorStyle,
    operator: validation.operator,
    allowBlank: validation.allowBlank || undefined,
    showInputMessage: (promptTitle ?? prompt) !== undefined || undefined,
    showErrorMessage: true,
    errorTitle: encoded(validation.errorTitle),
    error: encoded(validation.error),
    promptTitle: encoded(promptTitle),
    prompt: encoded(prompt),
  };
  return anchoredGroups(validation.ranges, formulas).map((group) => {
    const content = group.formulas.map((formula, index) => element(`formula${index + 1}`, {}, escapeXml(formula)));
    return element('dataValidation', { ...attributes, sqref: rangeList(group.ranges) }, content.join(''));
  });
}

function encoded(text: string | undefined): string | undefined {
  return text === undefined ? undefined : encodeXstring(text);
}

function checkLengths({ type, formula1, errorTitle, error, promptTitle, prompt }: DataValidationDocument): void {
  for (const [text, most] of [
    [errorTitle, MAX_MESSAGE_TITLE_LENGTH],
    [promptTitle, MAX_MESSAGE_TITLE_LENGTH],
    [error, MAX_MESSAGE_LENGTH],
    [prompt, MAX_MESSAGE_LENGTH],
    [type === 'list' && formula1.startsWith('"') ? formula1.slice(1, -1) : undefined, MAX_LIST_LENGTH],
  ] as const) {
    requireThat((text?.length ?? 0) <= most, () => `Validation text over ${most} characters: ${text ?? ''}`);
  }
}
