import type { ShellText } from '../ShellText';

export const SHELL_TEXT_EN: ShellText = {
  productName: 'Biểu Mẫu',
  places: {
    forms: 'Forms',
    check: 'Check',
    consolidate: 'Consolidate',
    sources: 'Sources',
    settings: 'Settings',
    guide: 'Guide',
  },
  tabsLabel: 'Work',
  openSettings: 'Settings and about',
  openGuide: 'Guide',
  loading: 'Opening…',
  libraryUnreachable:
    'The forms could not be fetched from the place that serves the add-in. Check the local network, then press Try again; the figures in the workbook are not touched.',
  libraryFaulty: ({ faults }) =>
    `The form set has faults and can’t be used yet: ${faults}. Please tell the office that issues it.`,
  tryAgain: 'Try again',
  somethingBroke:
    'This part met an error and stopped; the workbook was not changed. Press Try again; if it fails again, close this pane and open it from the ribbon.',
};
