import { CHECK_TEXT_EN } from './en/check';
import { CONSOLIDATE_TEXT_EN } from './en/consolidate';
import { FORMS_TEXT_EN } from './en/forms';
import { GUIDE_TEXT_EN } from './en/guide';
import { SETTINGS_TEXT_EN } from './en/settings';
import { SHELL_TEXT_EN } from './en/shell';
import { SOURCES_TEXT_EN } from './en/sources';
import type { PaneText } from './PaneText';

export const PANE_TEXT_EN: PaneText = {
  shell: SHELL_TEXT_EN,
  forms: FORMS_TEXT_EN,
  check: CHECK_TEXT_EN,
  consolidate: CONSOLIDATE_TEXT_EN,
  sources: SOURCES_TEXT_EN,
  settings: SETTINGS_TEXT_EN,
  guide: GUIDE_TEXT_EN,
};
