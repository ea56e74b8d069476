const ABSOLUTE = 'What a name means is written absolutely; the captured host left the dollar signs out.';
const ALL_SCALARS = 'A load without names asks for every scalar property; the captured host knew six of them.';
const ONE_ID = 'The client takes an Id or an _Id; the captured host gave both.';
const NO_TABLES = 'Tables are not covered here, and what is not covered fails by name.';

/** Where our host may answer otherwise than the captured one: by scenario, each difference with its reason. */
export const lawfulDifferences: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  name: {
    '19: Formula is "=Sheet1!$B$1", not "=Sheet1!B1"': ABSOLUTE,
    '19: Value is "Sheet1!$B$1", not "Sheet1!B1"': ABSOLUTE,
  },
  collection: {
    '16: Values is [["Tổng số","","",""],["Nam",800,"",""],[5,"","",""]], not [["Tổng số",1632],["Nam",800],[5,""]]':
      'Merging A1:D1 keeps one value, and formatted cells count as used (Worksheet.getUsedRange); the captured host did neither.',
  },
  'load of everything': {
    '7: also ShowHeadings': ALL_SCALARS,
    '7: also StandardWidth': ALL_SCALARS,
    '7: also StandardHeight': ALL_SCALARS,
    '7: also EnableCalculation': ALL_SCALARS,
  },
  settings: { '6: no _Id': ONE_ID, '8: no _Id': ONE_ID, '9: no _Id': ONE_ID },
  'custom properties of a sheet': { '10: no _Id': ONE_ID, '12: no _Id': ONE_ID, '13: no _Id': ONE_ID },
  table: {
    'answered 2,4,6, not 2,4,6,8,10,11,12,14,15,16,17': NO_TABLES,
    'error Code "NotImplemented", not nothing': NO_TABLES,
    'error ActionIndex 3, not nothing': NO_TABLES,
    'error HttpStatusCode 400, not nothing': NO_TABLES,
  },
};
