import { numberMeaningOf } from '../../domain/workbook/numberMeaningOf';
import type { NumberMeaning, ReceivedCell, ReceivedValue } from '../../domain/workbook/ReceivedWorkbook';

/** A loaded range as Excel gives it: grids of the same shape. */
export interface LoadedCells {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly numberFormat: readonly (readonly string[])[];
  readonly valueTypes: readonly (readonly string[])[];
}

/** The cells of a range that hold something, row by row. A cell whose formula gives an empty text counts; a formatted one doesn't. */
export function receivedCells(range: LoadedCells): readonly ReceivedCell[] {
  const meanings = new Map<string, NumberMeaning>();
  const meaningOf = (format: string): NumberMeaning => {
    const meaning = meanings.get(format) ?? numberMeaningOf(format);
    meanings.set(format, meaning);
    return meaning;
  };
  return range.values.flatMap((line, row) =>
    line.flatMap((raw, column): ReceivedCell[] => {
      const formula = formulaOf(range.formulas[row]?.[column], raw);
      if (raw === '' && formula === null) return [];
      return [
        {
          row: range.rowIndex + row,
          column: range.columnIndex + column,
          value: valueOf(raw, range.valueTypes[row]?.[column]),
          numberMeaning: meaningOf(range.numberFormat[row]?.[column] ?? ''),
          ...(formula === null ? {} : { formula }),
        },
      ];
    }),
  );
}

function valueOf(raw: unknown, type: string | undefined): ReceivedValue {
  if (typeof raw === 'number' || typeof raw === 'boolean') return raw;
  const text = String(raw);
  return type === 'Error' ? { error: text } : text.replace(/\r\n?/g, '\n');
}

/** Where there is no formula Excel repeats the value, which for a text cell may begin with `=` as well. */
function formulaOf(formula: unknown, value: unknown): string | null {
  return typeof formula === 'string' && formula.startsWith('=') && formula !== value ? formula.slice(1) : null;
}
