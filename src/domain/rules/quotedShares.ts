import { crossingAt } from '../forms/crossingAt';
import type { RuleOf } from '../forms/ruleSchema';
import { selectColumns } from '../forms/selectColumns';
import { selectRows } from '../forms/selectRows';
import type { FieldRef, Table } from '../forms/Table';
import { NOISE } from './Extent';
import { findQuotedShares, type QuotedShare, type QuotingLine } from './findQuotedShares';
import { knownEntry } from './knownEntry';
import type { RuleEvaluator } from './RuleEvaluator';
import type { Violation } from './Violation';
import { weakerSeverity } from './weakerSeverity';

/**
 * Shares quoted in words are right. One cell may break the rule in several places: each is a violation of its own.
 *
 * | the text                                    | outcome                                                                |
 * | ------------------------------------------- | ---------------------------------------------------------------------- |
 * | `811/4.829 = 16,8%`                         | fine: 16,79 % within half of the last written place, or `tolerance`     |
 * | `811/4.829 = 18,6%`                         | quoted-share-mismatch, expected = 811 ÷ 4.829                          |
 * | `5/0 = 10%`                                 | quoted-share-mismatch, expected null: nothing to divide by             |
 * | `811/4.829 = 16,8%; 4.018/4.955 = 81,1%`    | quoted-bases-differ (at most a warning), found `4.829; 4.955`           |
 * | the same in two lines with bullets          | fine: another line, another base                                       |
 * | `đạt 49,s5%`                                | quoted-share-unreadable (at most a warning), found `49,s5%`             |
 * | `100% chi bộ (82/82)`, `82/82`, `98,5%`     | fine: nothing says that one is the other                               |
 * | blank, zero, nil, unreadable, absent        | silent                                                                 |
 *
 * Only fields of words are looked at. Excel can't tell.
 */
export const quotedShares: RuleEvaluator<'quoted-shares'> = {
  evaluate: (rule, scope) =>
    textFields(rule, scope.table).flatMap((field) => {
      const entry = knownEntry(scope, field);
      if (entry?.state !== 'value' || entry.value.type !== 'text') return [];
      return findQuotedShares(entry.value.text).flatMap((line) => judgeLine(line, rule, field));
    }),
  excelConditions: () => [],
};

function judgeLine(line: QuotingLine, rule: RuleOf<'quoted-shares'>, field: FieldRef): Violation[] {
  const about = { ruleId: rule.id, field, fields: [field] };
  const atMostWarning = weakerSeverity(rule.severity, 'warning');
  const bases = new Map(line.shares.map(({ base, baseText }) => [base, baseText]));
  return [
    ...line.shares
      .filter((quoted) => !isRight(quoted, rule.tolerance))
      .map((quoted): Violation => {
        const { severity } = rule;
        return {
          code: 'quoted-share-mismatch',
          severity,
          ...about,
          found: quoted.text,
          expected: expectedShare(quoted),
        };
      }),
    ...line.unreadable.map((found): Violation => {
      return { code: 'quoted-share-unreadable', severity: atMostWarning, ...about, found, expected: null };
    }),
    ...(bases.size < 2
      ? []
      : [
          {
            code: 'quoted-bases-differ' as const,
            severity: atMostWarning,
            ...about,
            found: [...bases.values()].join('; '),
            expected: null,
          },
        ]),
  ];
}

function isRight({ part, base, share, decimals }: QuotedShare, tolerance: number): boolean {
  if (base === 0) return false;
  const halfPlace = 0.5 * 10 ** -(decimals + 2);
  return Math.abs(part / base - share) <= Math.max(halfPlace, tolerance) + NOISE;
}

/** To as many decimals of a percent as were written, at least one. */
function expectedShare({ part, base, decimals }: QuotedShare): number | null {
  return base === 0 ? null : Number((part / base).toFixed(Math.max(1, decimals) + 2));
}

function textFields(rule: RuleOf<'quoted-shares'>, table: Table): FieldRef[] {
  const columns = selectColumns(table, rule.columns);
  return selectRows(table, rule.rows).flatMap((row) =>
    columns.flatMap((column) => {
      const crossing = crossingAt(table, row.id, column.id);
      const holdsWords = crossing?.type === 'entry' && crossing.kind === 'text';
      return holdsWords ? [{ table: table.id, row: row.id, column: column.id }] : [];
    }),
  );
}
