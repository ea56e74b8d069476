import type { DataValidationDocument } from '../../app/ports/WorkbookDocument';
import { formatRange } from '../../domain/workbook/CellRange';
import type { Check } from './Check';

const TYPES = {
  whole: 'WholeNumber',
  decimal: 'Decimal',
  list: 'List',
  textLength: 'TextLength',
  custom: 'Custom',
} as const satisfies Record<DataValidationDocument['type'], `${Excel.DataValidationType}`>;

/** Asks for the validations of a document, by kind and message: the message names the column, so another column's is told apart. */
export function validationChecks(
  sheet: Excel.Worksheet,
  validations: readonly DataValidationDocument[],
): readonly Check[] {
  return validations.flatMap((validation) =>
    validation.ranges.map((range) => {
      const there = sheet.getRange(formatRange(range)).dataValidation.load('type,errorAlert');
      return {
        range,
        differs: () =>
          there.type !== TYPES[validation.type] || messageOf(there.errorAlert) !== (validation.error ?? ''),
      };
    }),
  );
}

/** Null, against its type, where cells differ. */
function messageOf(alert: Excel.DataValidationErrorAlert | null): string | undefined {
  return alert?.message.replace(/\r\n?/g, '\n');
}
