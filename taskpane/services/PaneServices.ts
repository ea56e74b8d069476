import type { OpenWorkbook } from '../../src/app/ports/OpenWorkbook';
import type { Pause } from '../../src/app/ports/Pause';
import type { Timer } from '../../src/app/ports/Timer';
import type { ConsolidationClient } from './ConsolidationClient';
import type { FormSetLibrary } from './FormSetLibrary';
import type { PaneSettingsStore } from './PaneSettings';

/** Everything the panels need from outside, made once in `index.tsx`. Panels name no Excel, no worker, no storage. */
export interface PaneServices {
  readonly workbook: OpenWorkbook;
  readonly library: FormSetLibrary;
  readonly settings: PaneSettingsStore;
  readonly timer: Timer;
  readonly pause: Pause;
  /** A consolidation with workers of its own; nothing is shared between two. */
  readonly newConsolidation: () => ConsolidationClient;
  /** False when the host gives no clipboard; the pane then shows the text to be copied by hand. */
  readonly copyText: (text: string) => Promise<boolean>;
  /**
   * Offers a file for saving. Some hosts ignore it without a word, so the pane never offers it alone: beside it stands
   * `openAsWorkbook` or the open workbook itself.
   */
  readonly saveFile: (name: string, bytes: Uint8Array) => void;
  /** Opens the bytes of an .xlsx as a new workbook, for the user to save; false when the host refuses. */
  readonly openAsWorkbook: (bytes: Uint8Array) => Promise<boolean>;
  readonly productVersion: string;
}
