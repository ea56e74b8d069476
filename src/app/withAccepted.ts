import { acceptedWarningsIn, splitFindings } from './acceptedWarnings';
import type { Finding } from './ConsolidationResult';

/**
 * The findings of a received workbook, with the reasons for which its unit let warnings stand: they travel with the file. A reason holds
 * for the very figures for which it was given.
 *
 * @param customXml the workbook's
 */
export function withAccepted(findings: readonly Finding[], customXml: readonly string[]): readonly Finding[] {
  const kept = acceptedWarningsIn(customXml);
  if (kept.length === 0) return findings;
  const reasons = new Map(splitFindings(findings, kept).accepted.map(({ finding, reason }) => [finding, reason]));
  return findings.map((finding) => {
    const accepted = reasons.get(finding);
    return accepted === undefined ? finding : { ...finding, accepted };
  });
}
