import type { FileSummary } from './FileSummary';

/** Who has sent what: everything the pane shows of a consolidation, without its figures. */
export interface ConsolidationBoard {
  /** The roster. */
  readonly units: readonly { readonly id: string; readonly name: string }[];
  /** Ids of the units whose files are counted. */
  readonly received: readonly string[];
  /** By file name, with the final status of each. */
  readonly files: readonly FileSummary[];
  /** Names of the summary's sheets, in their order. */
  readonly sheets: readonly string[];
  /** The one of them that lists the findings. */
  readonly findingsSheet: string;
}
