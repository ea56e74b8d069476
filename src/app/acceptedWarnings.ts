import { z } from 'zod';
import { failure, type Result, success } from '../domain/Result';
import type { CheckedFile } from './CheckedFile';
import type { Finding, FindingViolation } from './ConsolidationResult';
import { parseJson } from './parseJson';
import type { HostFailure, OpenWorkbook } from './ports/OpenWorkbook';
import { parseMemory } from './workbookMemory';

/** A warning that a person let stand, and why. It holds for the very figures that were there, and for no others. */
export type AcceptedWarning = z.infer<typeof acceptedSchema>;

const figure = z.union([z.number(), z.string(), z.null()]);

const acceptedSchema = z.strictObject({
  table: z.string(),
  row: z.string(),
  column: z.string(),
  code: z.string(),
  ruleId: z.string(),
  found: figure,
  expected: figure,
  reason: z.string(),
});

export interface SplitFindings {
  /** In their order: what is still to be looked at. */
  readonly open: readonly Finding[];
  readonly accepted: readonly { readonly finding: Finding; readonly reason: string }[];
}

export interface AcceptanceRefusal {
  /** Errors are put right, not accepted; hints need no reason; a reason is never empty. */
  readonly code: 'not-a-warning' | 'reason-missing';
}

const MEMORY_KEY = 'acceptedWarnings';
const LONGEST_REASON = 1_000;

type Memory = Pick<OpenWorkbook, 'readMemory' | 'writeMemory'>;

/** The accepted warnings that the workbook keeps; those that were damaged are left out. */
export async function readAcceptedWarnings(
  workbook: Pick<OpenWorkbook, 'readMemory'>,
): Promise<Result<readonly AcceptedWarning[], HostFailure>> {
  const kept = await workbook.readMemory(MEMORY_KEY);
  return kept.ok ? success(parseAccepted(kept.value)) : kept;
}

/** Lets a warning stand, for a reason. The reason travels with the file; one that was given before for the same figures is replaced. */
export async function acceptWarning(
  workbook: Memory,
  finding: Pick<Finding, 'violation'>,
  reason: string,
): Promise<Result<void, HostFailure | AcceptanceRefusal>> {
  if (finding.violation.severity !== 'warning') return failure({ code: 'not-a-warning' });
  const words = reason.trim().normalize('NFC').slice(0, LONGEST_REASON);
  if (words === '') return failure({ code: 'reason-missing' });
  const kept = await readAcceptedWarnings(workbook);
  if (!kept.ok) return kept;
  const others = kept.value.filter((accepted) => !isAbout(accepted, finding.violation));
  return write(workbook, [...others, { ...identityOf(finding.violation), reason: words }]);
}

/** Makes a warning open again. */
export async function withdrawAcceptance(
  workbook: Memory,
  finding: Pick<Finding, 'violation'>,
): Promise<Result<void, HostFailure>> {
  const kept = await readAcceptedWarnings(workbook);
  if (!kept.ok) return kept;
  return write(
    workbook,
    kept.value.filter((accepted) => !isAbout(accepted, finding.violation)),
  );
}

/** Which findings are open and which were accepted. An error is always open. */
export function splitFindings(findings: readonly Finding[], accepted: readonly AcceptedWarning[]): SplitFindings {
  const reasons = new Map(accepted.map((each) => [keyOf(each), each.reason]));
  const open: Finding[] = [];
  const closed: { finding: Finding; reason: string }[] = [];
  for (const finding of findings) {
    const { violation } = finding;
    const reason = violation.severity === 'warning' ? reasons.get(keyOf(identityOf(violation))) : undefined;
    if (reason === undefined) open.push(finding);
    else closed.push({ finding, reason });
  }
  return { open, accepted: closed };
}

/**
 * Splits the findings of a fresh check, and forgets every acceptance of a checked table whose figures have changed since: the warning
 * must not fall silent again by chance. Acceptances of tables that could not be checked now are kept. Writes only when there is
 * something to forget, and gives the split even when the workbook can't be written just then.
 */
export async function settleFindings(
  workbook: Memory,
  { tables, findings }: Pick<CheckedFile, 'tables' | 'findings'>,
): Promise<Result<SplitFindings, HostFailure>> {
  const kept = await readAcceptedWarnings(workbook);
  if (!kept.ok) return kept;
  const checked = new Set(tables.map(({ table }) => table));
  const there = new Set(findings.map(({ violation }) => keyOf(identityOf(violation))));
  const holding = kept.value.filter((each) => !checked.has(each.table) || there.has(keyOf(each)));
  if (holding.length < kept.value.length) await write(workbook, holding);
  return success(splitFindings(findings, holding));
}

/** The accepted warnings that travelled with a received workbook; those that were damaged are left out. */
export function acceptedWarningsIn(customXml: readonly string[]): readonly AcceptedWarning[] {
  return customXml.flatMap((xml) => parseAccepted(parseMemory(xml)[MEMORY_KEY] ?? null));
}

function write(workbook: Memory, accepted: readonly AcceptedWarning[]): Promise<Result<void, HostFailure>> {
  return workbook.writeMemory(MEMORY_KEY, JSON.stringify(accepted));
}

function parseAccepted(text: string | null): readonly AcceptedWarning[] {
  const list = z.array(z.unknown()).safeParse(parseJson(text ?? '[]'));
  if (!list.success) return [];
  return list.data.flatMap((each) => {
    const parsed = acceptedSchema.safeParse(each);
    return parsed.success ? [parsed.data] : [];
  });
}

type Identity = Omit<AcceptedWarning, 'reason'>;

function identityOf({ code, ruleId, field, found, expected }: FindingViolation): Identity {
  return { table: field.table, row: field.row, column: field.column, code, ruleId, found, expected };
}

function keyOf({ table, row, column, code, ruleId, found, expected }: Identity): string {
  return JSON.stringify([table, row, column, code, ruleId, found, expected]);
}

function isAbout(accepted: AcceptedWarning, violation: FindingViolation): boolean {
  return keyOf(accepted) === keyOf(identityOf(violation));
}
