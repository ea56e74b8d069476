import type { CommandText } from '../CommandText';

export const COMMAND_TEXT_EN: CommandText = {
  notChecked: 'Not checked',
  libraryUnreachable:
    'The forms could not be fetched from the place that serves the add-in. Check the local network, then try again.',
  noTables: 'This workbook has none of the form set’s tables yet. Insert them with the button Forms first.',
  allRight: ({ tables, warnings }) =>
    warnings === 0 ? `Nothing wrong in ${tables} tables` : `${tables} tables, no errors, ${warnings} things to look at`,
  found: ({ tables, errors, warnings }) => `${errors} errors, ${warnings} warnings in ${tables} tables`,
  firstAt: ({ sheet }) => `The first, on sheet “${sheet}”:`,
  seePane: 'That cell is selected now. The button Check shows them all.',
};
