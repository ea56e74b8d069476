import type { FormSet } from '../../domain/forms/FormSet';
import type { Unit } from '../../domain/forms/Roster';
import { type Result, success } from '../../domain/Result';
import type { UnknownTable } from '../blankWorkbook';
import type { WorkbookDocument, WriteWorkbook } from '../ports/WorkbookDocument';
import { packedWorkbook } from './packedWorkbook';
import { isPlainlyNamed, PATTERN_MARKS, type PackPattern, packPattern, patternTexts } from './packPattern';

/** How workbooks become bytes: one by one, or many that differ in a few texts (see `writeFilled`). */
export interface PackWriters {
  readonly write: WriteWorkbook;
  readonly writeFilled: (
    document: WorkbookDocument,
    marks: readonly string[],
  ) => (texts: Readonly<Record<string, string>>) => Uint8Array;
}

/**
 * Makes the workbooks of many units. What they have in common is made once; each is the same as if it had been made alone.
 *
 * @param tables table ids, where not all are sent out
 * @returns the bytes of one unit's workbook; fails for a table that the form set doesn't have
 */
export function packUnits(
  formSet: FormSet,
  tables: readonly string[] | undefined,
  writers: PackWriters,
): (unit: Unit) => Result<Uint8Array, UnknownTable> {
  const made = new Map<
    string,
    { readonly pattern: PackPattern; readonly fill: ReturnType<PackWriters['writeFilled']> }[]
  >();
  return (unit) => {
    const key = JSON.stringify(unit.tables ?? null);
    const known = made.get(key) ?? [];
    made.set(key, known);
    const suitable = isPlainlyNamed(unit) ? known.find(({ pattern }) => pattern.suits(unit)) : undefined;
    if (suitable) return success(suitable.fill(patternTexts(unit, formSet)));

    const document = packedWorkbook(formSet, unit, tables);
    if (!document.ok) return document;
    if (!isPlainlyNamed(unit)) return success(writers.write(document.value));
    const pattern = packPattern(document.value, unit, formSet);
    const fill = writers.writeFilled(pattern.document, Object.values(PATTERN_MARKS));
    known.push({ pattern, fill });
    return success(fill(patternTexts(unit, formSet)));
  };
}
