/** A file whose figures are to be added, and whom it speaks for. */
export interface CountedSource {
  readonly file: string;
  readonly sha256: string;
  /** The unit's name, folded for comparison. */
  readonly unit: string;
  /** For the summary of a level below: the files that were added up in it. */
  readonly counts?: readonly { readonly sha256: string; readonly unit: string }[];
}

/** A file that may not be added, because its figures are in another one, wholly or in part. */
export interface Overlap {
  readonly file: string;
  readonly with: string;
  /** `inside`: all of it is in the other file. `partly`: each of the two has units that the other lacks, so neither can be added. */
  readonly kind: 'inside' | 'partly';
}

/**
 * Files that would make a unit count twice, because a summary from a level below holds its figures already: the unit's own file beside the
 * summary that counts it (by content, or by the unit's name when it sent another version), a summary within a larger one, and two
 * summaries that share some units. Of two summaries of the same units the last by name stays. A file is named once, in the order given.
 *
 * @example findOverlaps([district, commune]) // [{ file: 'Xã Hải Anh.xlsx', with: 'Huyện Hải Hậu.xlsx', kind: 'inside' }]
 */
export function findOverlaps(sources: readonly CountedSource[]): readonly Overlap[] {
  const summaries = sources.filter(({ counts }) => counts !== undefined);
  return sources.flatMap((source) => {
    for (const summary of summaries) {
      if (summary === source) continue;
      const kind = overlapOf(source, summary);
      if (kind) return [{ file: source.file, with: summary.file, kind }];
    }
    return [];
  });
}

function overlapOf(source: CountedSource, summary: CountedSource): Overlap['kind'] | null {
  if (isIn(source, summary)) return 'inside';
  const own = source.counts;
  if (!own) return null;
  // The larger one holds the file of the smaller one, which is then the one to go.
  if (isIn(summary, source)) return null;
  const shared = own.filter((each) => isIn(each, summary));
  if (shared.length === 0) return null;
  if (shared.length < own.length) return (summary.counts ?? []).every((each) => isIn(each, source)) ? null : 'partly';
  const areEqual = (summary.counts ?? []).every((each) => isIn(each, source));
  return areEqual && source.file > summary.file ? null : 'inside';
}

function isIn(one: { readonly sha256: string; readonly unit: string }, { counts = [] }: CountedSource): boolean {
  return counts.some(({ sha256, unit }) => sha256 === one.sha256 || (unit !== '' && unit === one.unit));
}
