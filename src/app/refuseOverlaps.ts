import { findOverlaps, type Overlap } from '../domain/consolidation/findOverlaps';
import type { UnitSubmission } from '../domain/consolidation/Consolidation';
import { foldText } from '../domain/text/foldText';
import type { FileOutcome, Reason } from './ConsolidationResult';
import { INTAKE_TEXTS } from './text/describeIntake';
import type { Language } from './text/Language';

export interface Counted {
  readonly files: readonly FileOutcome[];
  readonly submissions: readonly UnitSubmission[];
}

/**
 * The files and submissions without those whose figures a summary from a level below holds already: each is refused and says in which
 * file its figures are, or with which summary it can't be told apart. Figures are never added twice.
 */
export function refuseOverlaps({ files, submissions }: Counted, language: Language): Counted {
  const used = files.filter(({ status }) => status === 'used');
  const sources = used.map(({ file, sha256, unit, counts }) => ({
    file,
    sha256,
    unit: foldText(unit?.name ?? ''),
    ...(counts ? { counts: counts.map((each) => ({ sha256: each.sha256, unit: foldText(each.unit) })) } : {}),
  }));
  const overlaps = new Map(findOverlaps(sources).map((overlap) => [overlap.file, overlap]));
  if (overlaps.size === 0) return { files, submissions };
  return {
    files: files.map((outcome) => {
      const overlap = outcome.status === 'used' ? overlaps.get(outcome.file) : undefined;
      if (!overlap) return outcome;
      return {
        ...outcome,
        status: 'refused',
        reason: reasonOf(overlap, outcome, language),
        findings: [],
        warnings: [],
      };
    }),
    submissions: submissions.filter(({ file }) => !overlaps.has(file)),
  };
}

function reasonOf(overlap: Overlap, { unit }: FileOutcome, language: Language): Reason {
  const texts = INTAKE_TEXTS[language];
  const given = { unit: unit?.name ?? '', file: overlap.with };
  return overlap.kind === 'inside'
    ? { code: 'already-in-summary', message: texts.alreadyInSummary(given) }
    : { code: 'overlapping-summaries', message: texts.overlappingSummaries(given) };
}
