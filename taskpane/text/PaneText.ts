import type { CheckText } from './CheckText';
import type { ConsolidateText } from './ConsolidateText';
import type { FormsText } from './FormsText';
import type { GuideText } from './GuideText';
import type { SettingsText } from './SettingsText';
import type { ShellText } from './ShellText';
import type { SourcesText } from './SourcesText';

/** Everything the pane says in one language. */
export interface PaneText {
  readonly shell: ShellText;
  readonly forms: FormsText;
  readonly check: CheckText;
  readonly consolidate: ConsolidateText;
  readonly sources: SourcesText;
  readonly settings: SettingsText;
  readonly guide: GuideText;
}
