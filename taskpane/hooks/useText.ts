import type { Language } from '../../src/app/text/Language';
import { PANE_TEXT_EN } from '../text/en';
import type { PaneText } from '../text/PaneText';
import { PANE_TEXT_VI } from '../text/vi';
import { usePane } from './PaneContext';

export const PANE_TEXTS: Readonly<Record<Language, PaneText>> = { vi: PANE_TEXT_VI, en: PANE_TEXT_EN };

/** Everything the pane says, in the person's language. */
export function useText(): PaneText {
  return PANE_TEXTS[usePane().language];
}
