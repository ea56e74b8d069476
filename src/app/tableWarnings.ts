import type { FormSet } from '../domain/forms/FormSet';
import { formSetMarkOf } from '../domain/intake/formSetMark';
import type { TableLocations } from '../domain/intake/LocatedTable';
import type { Submission, SubmittedTable } from '../domain/intake/Submission';
import { formatAddress } from '../domain/workbook/CellAddress';
import { formatRange } from '../domain/workbook/CellRange';
import type { ReceivedWorkbook } from '../domain/workbook/ReceivedWorkbook';
import type { LocatedTableReport, Reason } from './ConsolidationResult';
import { describeRefusal, describeSetAside, INTAKE_TEXTS, tableNames } from './text/describeIntake';
import type { Language } from './text/Language';

export interface WarningContext {
  readonly formSet: FormSet;
  readonly language: Language;
  readonly submission: Submission;
  /** Ids of the tables that the unit is asked for; absent: all. */
  readonly asked?: readonly string[] | undefined;
}

/**
 * What someone should know of a file's tables although it is used: an older form, tables refused, missing or on hidden sheets, second
 * copies with figures, tables that are said to hold nothing and do.
 */
export function tableWarnings(
  workbook: ReceivedWorkbook,
  { located, refused, setAside }: TableLocations,
  { formSet, language, submission, asked }: WarningContext,
): readonly Reason[] {
  const missing = missingTables(formSet, refused, submission).filter((table) => asked?.includes(table) ?? true);
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
    ...submission.tables.flatMap(({ table, contradicts }) => {
      if (!contradicts) return [];
      const place = `${contradicts.sheet}!${formatAddress(contradicts.address)}`;
      return [
        { code: 'nil-contradicted', message: texts.nilContradicted({ table: tableNames([table], formSet), place }) },
      ];
    }),
    ...setAside
      .filter(({ because }) => because !== 'empty')
      .map((place) => ({ code: 'table-set-aside', message: describeSetAside(place, formSet, language) })),
  ];
}

function missingTables(
  formSet: FormSet,
  refused: TableLocations['refused'],
  submission: Submission,
): readonly string[] {
  const known = new Set([...submission.tables.map(({ table }) => table), ...refused.flatMap(({ tables }) => tables)]);
  return formSet.tables.filter(({ id, optional }) => optional !== true && !known.has(id)).map(({ id }) => id);
}

/** A located table as reports list it. */
export function reportLocatedTable({ table, sheet, range, foundBy, confidence }: SubmittedTable): LocatedTableReport {
  return { table, sheet, range: formatRange(range), foundBy, confidence };
}
