import type { IntakeText } from './IntakeText';

export const INTAKE_TEXT_EN: IntakeText = {
  otherFormSet: ({ formSet, expected }) =>
    `This file belongs to form set “${formSet}”, not “${expected}”. Check whether the wrong file was sent.`,
  noTables: ({ formSet }) =>
    `No table of form set “${formSet}” was found in the file. Open it and see whether it is the report; if it is, ask the unit to use the form that was sent out.`,
  tablesRefused: ({ reasons }) => `The tables of the file do not match the form and cannot be added. ${reasons}`,
  unitUnknown:
    'It cannot be told whose file this is. Write the unit’s name at the top of the sheet, or name the file after the unit (or its id), and run again.',
  unitConflict: ({ units }) =>
    `It cannot be told whose file this is: ${units}. Leave one unit’s name at the top of the sheet or in the file name, and run again.`,
  unitEnded: ({ unit, on, successors }) =>
    `The file says ${unit}, which ended after ${on}${successors === '' ? ', and the roster does not say what it became part of' : `; its figures may now belong to ${successors}`}. Ask the sender, write the unit's name of today at the top of a sheet, and run again.`,
  formerName: ({ unit, name }) => `The file bears the former name “${name}”; it was taken for that of ${unit}.`,
  mergedUnit: ({ unit, former, on }) =>
    `The file says ${former}, which became part of ${unit} after ${on}; it was taken for that of ${unit}.`,
  unjoinedParts: ({ unit, parts }) =>
    `There is no file of ${unit} as a whole, only files of units that became part of it: ${parts}. Not counted; ask ${unit} for one file.`,
  joinedAlready: ({ unit, former }) =>
    `A file of ${former}, which is now part of ${unit}, and ${unit} has a file of its own; not counted.`,
  empty: ({ unit }) => `${unit} sent the file with nothing entered. Ask for the filled one.`,
  emptyOfNobody: 'The form is empty: no figures, and no unit named. Ask the sender to fill it in and send it again.',
  emptyForm: 'The form is empty: no figures are entered yet. Fill it in, then check it again.',
  superseded: ({ unit, by }) => `${unit} has a newer file, “${by}”; this one is not counted.`,
  alreadyInSummary: ({ unit, file }) =>
    `The figures of ${unit} are in the summary “${file}” already, so this file is not added. If it is the newer one, ask for that summary to be made again.`,
  overlappingSummaries: ({ unit, file }) =>
    `The summary of ${unit} and “${file}” share some units, which would count twice, so neither is used. Ask both senders for summaries without units in common.`,
  sameTime: ({ unit, files }) =>
    `${unit} has several files of the same time: ${files}. One was chosen by name; keep the right one only, and run again.`,
  fileNameDiffers: ({ unit, fileNameSays }) =>
    `The file says ${unit}, but its name is that of ${fileNameSays}; the content was followed. Check it.`,
  isSummary:
    'This file is a summary of several units. If their own files are here as well, they are counted twice: take one or the other out.',
  unreadableFile: ({ detail }) =>
    `The file cannot be opened on this machine (${detail}). Check the permission and run again.`,
  faultOfOurs: ({ detail }) =>
    `The program failed on this file (${detail}); it was not counted, the others are not affected. Please send the file to the developers.`,
  tooSlow: ({ detail }) =>
    `The file was still being read after ${detail} seconds and was given up; it was not counted, the others are not affected. Open it in Excel, save it as .xlsx and add it again.`,
  withdrawn: 'The person who consolidates has taken this file out; it was not counted.',
  oldVersion: ({ found, expected }) =>
    `The unit used version ${found} of the form; the current one is ${expected}. The figures were read by their headers; look them over.`,
  tableMissing: ({ tables }) => `The file lacks ${tables}. The other tables are counted; ask the unit.`,
  tableAmbiguous: ({ tables, places }) =>
    `${tables} stands in several places with different figures: ${places}. It was not added; keep the right one and send it again.`,
  tableUndecided: ({ tables, places }) =>
    `The table at ${places} may be ${tables}; nothing tells which. It was not added; write its title above it and send it again.`,
  captionContradicts: ({ tables, places }) =>
    `At ${places} the title and the header name different tables (${tables}). It was not added; mend one of them and send it again.`,
  tableMisaligned: ({ tables, places, differences }) =>
    `${tables} at ${places} does not match the form: ${differences}. It was not added, lest figures land in wrong cells; mend it and send it again.`,
  nilContradicted: ({ table, place }) =>
    `${table} is marked as having nothing to report (${place}) and yet holds figures; these were counted. Take the mark away, or the figures.`,
  setAside: ({ table, place }) => `${table} stands once more at ${place}; that copy was not used.`,
  hiddenSheet: ({ table, sheet }) =>
    `${table} is on the hidden sheet “${sheet}”; its figures were read. Ask whether that is meant.`,
  missingColumns: (titles) => `missing column ${titles}`,
  contestedColumns: (titles) => `several columns look like ${titles}`,
  unknownColumns: (titles) => `unknown column ${titles}`,
  missingRows: (titles) => `missing row ${titles}`,
  unknownRows: (titles) => `unknown row ${titles}`,
};
