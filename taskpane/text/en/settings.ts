import type { SettingsText } from '../SettingsText';

export const SETTINGS_TEXT_EN: SettingsText = {
  heading: 'Settings',
  language: 'Language (Ngôn ngữ)',
  languages: { vi: 'Tiếng Việt (Vietnamese)', en: 'English' },
  unit: {
    label: 'Unit at this computer',
    placeholder: 'Type to find the unit',
    open: 'Open the list of units',
    none: 'No unit of that name is on the list',
    more: ({ units }) => `${units} more; type further to narrow down`,
    noRoster: 'The form set in use has no list of units.',
  },
  unitHint: 'New tables are made out to it. A workbook that names its own unit goes by that name.',
  roster: 'List of units for consolidating',
  rosterHint:
    'It says who must send. Your office can use a list of its own instead of the one that came with the form set.',
  rosterOfFormSet: ({ units }) => `In use: the form set’s own list, ${units} units.`,
  rosterNone: 'The form set in use has no list; consolidating can’t tell which units are missing.',
  rosterOwn: ({ title, units }) => `In use: your own list “${title}”, ${units} units.`,
  rosterChoose: 'Choose a list (.xlsx, .json)',
  rosterDrop: 'Use the form set’s list',
  rosterTaken: ({ title, units }) => `The list “${title}” is in use: ${units} units`,
  rosterDropped: 'Back to the form set’s own list',
  rosterTooLarge: ({ file }) =>
    `“${file}” is too large for a list of units (5 MB). Choose the right file; the list in use stays.`,
  rosterUnreadable: ({ file }) =>
    `“${file}” could not be read: it may have been moved or be open elsewhere. Choose again; the list in use stays.`,
  rosterFaulty: ({ file, faults }) =>
    `“${file}” can’t be used yet, it has ${faults} ${faults === 1 ? 'fault' : 'faults'}; the list in use stays. Ask whoever made the file to mend:`,
  faultAtUnit: ({ unit, part, message }) =>
    part === undefined ? `Unit ${unit}: ${message}` : `Unit ${unit}, “${part}”: ${message}`,
  faultAtCell: ({ cell, message }) => `Cell ${cell}: ${message}`,
  faultAt: ({ path, message }) => (path === '' ? message : `“${path}”: ${message}`),
  moreFaults: ({ faults }) => `And ${faults} more.`,
  about: 'About',
  version: ({ version }) => `Biểu Mẫu, version ${version}`,
  localOnly:
    'The add-in runs on this computer only and sends no figures anywhere. It needs no Internet and no account.',
  kept: 'This computer remembers only the choices on this page and the form set used last. Figures stay in your workbook and are kept nowhere else.',
  licence: 'Open source under the MIT licence: free to use, copy and change.',
};
