import type { DataValidationDocument } from '../../app/ports/WorkbookDocument';
import { formatRange } from '../../domain/workbook/CellRange';
import { ACTION_BYTES, jsonBytes, RANGE_BYTES } from '../batch/payloadBytes';
import type { WriteStep } from '../batch/WriteStep';
import { shiftedTo } from './shiftedTo';
import { validationRule } from './validationRule';

const STYLES = { stop: 'Stop', warning: 'Warning', information: 'Information' } as const;

/** Excel's own checks with their messages, one step per range: ranges of several areas depend on the user's list separator. */
export function validationSteps(
  sheet: Excel.Worksheet,
  validations: readonly DataValidationDocument[],
): readonly WriteStep[] {
  return validations.flatMap((validation) =>
    validation.ranges.map((range) => ({
      bytes: RANGE_BYTES + ACTION_BYTES * 5 + jsonBytes(validation),
      apply: () => {
        const { formula1, formula2 } = validation;
        applyValidation(sheet.getRange(formatRange(range)).dataValidation, {
          ...validation,
          formula1: shiftedTo(range, validation.ranges, formula1),
          ...(formula2 === undefined ? {} : { formula2: shiftedTo(range, validation.ranges, formula2) }),
        });
      },
    })),
  );
}

function applyValidation(target: Excel.DataValidation, validation: DataValidationDocument): void {
  target.rule = validationRule(validation);
  target.ignoreBlanks = validation.allowBlank;
  target.errorAlert = {
    showAlert: true,
    style: STYLES[validation.errorStyle],
    title: validation.errorTitle ?? '',
    message: validation.error ?? '',
  };
  const { promptTitle, prompt } = validation;
  if (promptTitle === undefined && prompt === undefined) return;
  target.prompt = { showPrompt: true, title: promptTitle ?? '', message: prompt ?? '' };
}
