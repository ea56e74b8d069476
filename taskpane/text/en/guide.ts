import type { GuideText } from '../GuideText';

export const GUIDE_TEXT_EN: GuideText = {
  heading: 'Guide',
  welcome: 'Welcome to Biểu Mẫu',
  welcomeLead: 'Official tables, checked as you type, and added up from the files that units send. Three steps:',
  steps: [
    {
      title: 'Insert tables',
      who: 'Whoever issues forms, reporting units',
      how: 'In Forms, choose the form set and the unit, then insert one table or all of them. Whoever issues forms saves that workbook and sends it out.',
    },
    {
      title: 'Fill in and check',
      who: 'Reporting units',
      how: 'Type as always. Totals add themselves up, wrong cells change colour. Open Check to see what is wrong and how to mend it, then send the file.',
    },
    {
      title: 'Consolidate',
      who: 'The consolidating office',
      how: 'In Consolidate, choose all files as they were received. See who is missing and what is wrong, then take the summary. Every figure leads back to its unit, file and cell.',
    },
  ],
  start: 'Start',
  again: 'The question mark at the top brings this back at any time.',
  showSteps: 'The three steps',
  helpLead: 'Press a heading to read it.',
  goTo: ({ place }) => `Open ${place}`,
  sections: {
    forms: {
      title: 'Forms',
      does: 'Puts the tables of a form set into the open workbook, in their official layout, with totals and checks built in.',
      cases: [
        {
          when: 'You can’t find a table',
          then: 'Type its number, title or a column into the search; accents are not needed. See which form set is chosen at the top.',
        },
        {
          when: 'The table is in the workbook already',
          then: 'Press “In the workbook” to go there. Inserting it again asks first, because its figures would be lost; nothing is overwritten unasked.',
        },
        {
          when: 'You need it on a sheet that is there',
          then: 'Select a cell, then choose “At the selected cell” under Where to insert.',
        },
        {
          when: 'Excel refuses',
          then: 'Mostly a cell is still being typed in (press Enter), or the workbook is protected or read-only. The message says what to do.',
        },
      ],
    },
    check: {
      title: 'Check',
      does: 'Lists what is wrong or doubtful while you type. Press a line to go to its cell.',
      cases: [
        {
          when: 'A total is wrong',
          then: 'Compare what stands there with what was expected, and correct the parts; the total follows.',
        },
        {
          when: 'A figure is right and still complained of',
          then: 'Accept a warning with a reason; the reason travels with the workbook. Errors must be corrected.',
        },
        {
          when: 'There is nothing to report',
          then: 'Write 0 or “-”. A blank cell means that there are no figures yet.',
        },
        {
          when: 'How numbers are written',
          then: '1.632 is one thousand six hundred and thirty-two; 1,5 is one and a half; 98,5% is a share.',
        },
        { when: 'A table lost rows or headings', then: 'Use the button that restores it; figures stay.' },
      ],
    },
    consolidate: {
      title: 'Consolidate',
      does: 'Reads the files of all units and makes the summary. The files themselves are not changed.',
      cases: [
        {
          when: 'Files were renamed, merged or pasted from Word',
          then: 'Choose them as they are: tables are known by their headings. Where it is not certain, you are asked.',
        },
        {
          when: 'A file can’t be read',
          then: 'The others are consolidated all the same. That file says why, and what to ask its unit for.',
        },
        { when: 'A unit sends a new version', then: 'Add the new file; it takes the place of the unit’s older one.' },
        { when: 'A unit’s figures are wrong', then: 'Copy the ready-made note for that unit and send it.' },
        { when: 'Your office has its own list of units', then: 'Choose its file in Settings.' },
      ],
    },
    sources: {
      title: 'Sources',
      does: 'Select a cell of a summary to see which units, files and cells its figure is made of.',
      cases: [
        {
          when: 'Nothing is shown',
          then: 'Select a figure in a table of a summary made by Biểu Mẫu. Other workbooks have no sources to follow.',
        },
        {
          when: 'A unit is not on the list',
          then: 'It has not sent its file or left the cell blank; this place says which.',
        },
      ],
    },
    issuing: {
      title: 'Sending forms out',
      does: 'Workbooks made by Biểu Mẫu check themselves as one types, on computers without the add-in too.',
      cases: [
        {
          when: 'You send forms to a unit',
          then: 'Open an empty workbook, choose the unit (or none), insert all tables, save and send.',
        },
        {
          when: 'There is a new letter with new tables',
          then: 'Whoever looks after the software adds the form set where the add-in is served from; open this pane again to see it.',
        },
      ],
    },
    trouble: {
      title: 'When something goes wrong',
      does: 'Figures live in the Excel workbook; if this pane stops, the workbook stays as it is.',
      cases: [
        { when: 'The pane does not answer', then: 'Close it and open it again from the Biểu Mẫu tab of the ribbon.' },
        {
          when: 'Forms can’t be fetched',
          then: 'Check the local network, then press Try again. No Internet is needed.',
        },
        {
          when: 'You worry about figures leaking',
          then: 'Everything happens on this computer; no figures are sent anywhere.',
        },
      ],
    },
  },
};
