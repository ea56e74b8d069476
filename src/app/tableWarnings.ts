import type { FormSet } from '../domain/forms/FormSet';
import { formSetMarkOf } from '../domain/intake/formSetMark';
import type { LocatedTable, TableLocations } from '../domain/intake/LocatedTable';
import type { SubmittedTable } from '../domain/intake/Submission';
import { formatRange } from '../domain/workbook/CellRange';
import type { ReceivedWorkbook } from '../domain/workbook/ReceivedWorkbook';
import type { LocatedTableReport, Reason } from './ConsolidationResult';
import { describeRefusal, describeSetAside, INTAKE_TEXTS, tableNames } from './text/describeIntake';
import type { Language } from './text/Language';

/**
 * What someone should know of a file's tables although it is used: an older form, tables refused, missing or on hidden sheets, second
 * copies with figures.
 */
export function tableWarnings(
  workbook: ReceivedWorkbook,
  { located, refused, setAside }: TableLocations,
  formSet: FormSet,
  language: Language,
): readonly Reason[] {
  const missing = missingTables(formSet, located, refused);
  const texts = INTAKE_TEXTS[language];
  const found = formSetMarkOf(workbook)?.version;
  return [
    ...(found === undefined || found === formSet.version
      ? []
      : [{ code: 'old-version', message: texts.oldVersion({ found, expected: formSet.version }) }]),
    ...located
      .filter(({ place }) => workbook.sheets[place.sheetIndex]?.visibility !== 'visible')
      .map(({ table, place }) => ({
        code: 'hidden-sheet',
        message: texts.hiddenSheet({ table: tableNames([table], formSet), sheet: place.sheet }),
      })),
    ...refused.map((refusal) => ({
      code: `table-${refusal.reason}`,
      message: describeRefusal(refusal, formSet, language),
    })),
    ...(missing.length === 0
      ? []
      : [
          {
            code: 'table-missing',
            message: texts.tableMissing({ tables: tableNames(missing, formSet) }),
          },
        ]),
    ...setAside
      .filter(({ because }) => because !== 'empty')
      .map((place) => ({ code: 'table-set-aside', message: describeSetAside(place, formSet, language) })),
  ];
}

function missingTables(
  formSet: FormSet,
  located: readonly LocatedTable[],
  refused: TableLocations['refused'],
): readonly string[] {
  const known = new Set([...located.map(({ table }) => table), ...refused.flatMap(({ tables }) => tables)]);
  return formSet.tables.filter(({ id, optional }) => optional !== true && !known.has(id)).map(({ id }) => id);
}

/** A located table as reports list it. */
export function reportLocatedTable({ table, sheet, range, foundBy, confidence }: SubmittedTable): LocatedTableReport {
  return { table, sheet, range: formatRange(range), foundBy, confidence };
}
