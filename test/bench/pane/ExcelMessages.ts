import type { PaneMessage, PaneRequest } from '../../../workbench/pane/PaneSettings';

/** From the pane's page to the thread of the simulated Excel. */
export type ExcelRequest =
  | PaneRequest
  /** The user goes to a cell. */
  | { readonly type: 'user-selects'; readonly sheet: string; readonly address: string }
  | { readonly type: 'user-asks'; readonly question: 'sheets' };

export type ExcelMessage = PaneMessage | { readonly type: 'user-sees'; readonly sheets: readonly string[] };
