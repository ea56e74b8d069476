import { CHECK_TEXT_VI } from './vi/check';
import { CONSOLIDATE_TEXT_VI } from './vi/consolidate';
import { FORMS_TEXT_VI } from './vi/forms';
import { GUIDE_TEXT_VI } from './vi/guide';
import { SETTINGS_TEXT_VI } from './vi/settings';
import { SHELL_TEXT_VI } from './vi/shell';
import { SOURCES_TEXT_VI } from './vi/sources';
import type { PaneText } from './PaneText';

export const PANE_TEXT_VI: PaneText = {
  shell: SHELL_TEXT_VI,
  forms: FORMS_TEXT_VI,
  check: CHECK_TEXT_VI,
  consolidate: CONSOLIDATE_TEXT_VI,
  sources: SOURCES_TEXT_VI,
  settings: SETTINGS_TEXT_VI,
  guide: GUIDE_TEXT_VI,
};
