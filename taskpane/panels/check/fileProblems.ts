import type { CheckedFile } from '../../../src/app/CheckedFile';
import { describeRefusal } from '../../../src/app/text/describeIntake';
import type { Language } from '../../../src/app/text/Language';
import type { FormSet } from '../../../src/domain/forms/FormSet';
import type { TablePlace, TableRefusal } from '../../../src/domain/intake/LocatedTable';

/** Something that is wrong with a table as a whole, or with the workbook. */
export interface FileProblem {
  readonly code: string;
  readonly message: string;
  /** The tables in question, where the problem is one of tables that stand somewhere. */
  readonly tables: readonly string[];
  readonly places: readonly TablePlace[];
}

export interface FileProblems {
  /** To be put right: tables that stand there and were not understood, second copies, hidden sheets, old forms. */
  readonly problems: readonly FileProblem[];
  /** Tables of the form set that the workbook doesn't have; it may never have been meant to. */
  readonly missing: readonly string[];
}

/** What a check warned of, with the tables and places that a sentence alone doesn't give away. */
export function fileProblems(
  checked: CheckedFile,
  refused: readonly TableRefusal[],
  { formSet, language }: { readonly formSet: FormSet; readonly language: Language },
): FileProblems {
  const refusals = new Map(refused.map((refusal) => [describeRefusal(refusal, formSet, language), refusal]));
  const known = new Set([...checked.tables.map(({ table }) => table), ...refused.flatMap(({ tables }) => tables)]);
  return {
    problems: checked.warnings
      .filter(({ code }) => code !== 'table-missing')
      .map(({ code, message }) => {
        const { tables = [], places = [] } = refusals.get(message) ?? {};
        return { code, message, tables, places };
      }),
    missing: formSet.tables.map(({ id }) => id).filter((id) => !known.has(id)),
  };
}
