import { type ReportFault, type TemplateFault, formatTemplatePath } from './TemplateFault';

/** The faults of one file as they are found; the same fault is kept once. */
export interface FaultCollection {
  readonly faults: readonly TemplateFault[];
  readonly report: ReportFault;
}

/** @example const { faults, report } = collectFaults('kl01-971/form-set.json'); report(['id'], '…'); */
export function collectFaults(file: string): FaultCollection {
  const faults: TemplateFault[] = [];
  const seen = new Set<string>();
  return {
    faults,
    report(at, message) {
      const path = formatTemplatePath(at);
      const key = `${path}\n${message}`;
      if (seen.has(key)) return;
      seen.add(key);
      faults.push({ file, path, message });
    },
  };
}
