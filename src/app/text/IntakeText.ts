/** The sentences about a received file as a whole and about its tables: why it (or a table of it) was not used, and what to do. */
export interface IntakeText {
  readonly otherFormSet: (given: { formSet: string; expected: string }) => string;
  readonly noTables: (given: { formSet: string }) => string;
  readonly tablesRefused: (given: { reasons: string }) => string;
  readonly unitUnknown: string;
  readonly unitConflict: (given: { units: string }) => string;
  /** `successors` is empty where nobody is known. */
  readonly unitEnded: (given: { unit: string; on: string; successors: string }) => string;
  readonly formerName: (given: { unit: string; name: string }) => string;
  readonly mergedUnit: (given: { unit: string; former: string; on: string }) => string;
  readonly unjoinedParts: (given: { unit: string; parts: string }) => string;
  readonly joinedAlready: (given: { unit: string; former: string }) => string;
  readonly empty: (given: { unit: string }) => string;
  readonly emptyOfNobody: string;
  /** Of a file that is only checked: whose it is was not asked. */
  readonly emptyForm: string;
  readonly superseded: (given: { unit: string; by: string }) => string;
  readonly alreadyInSummary: (given: { unit: string; file: string }) => string;
  readonly overlappingSummaries: (given: { unit: string; file: string }) => string;
  readonly sameTime: (given: { unit: string; files: string }) => string;
  readonly fileNameDiffers: (given: { unit: string; fileNameSays: string }) => string;
  readonly isSummary: string;
  readonly unreadableFile: (given: { detail: string }) => string;
  readonly faultOfOurs: (given: { detail: string }) => string;
  readonly tooSlow: (given: { detail: string }) => string;
  readonly withdrawn: string;
  readonly oldVersion: (given: { found: string; expected: string }) => string;
  readonly tableMissing: (given: { tables: string }) => string;
  readonly tableAmbiguous: (given: { tables: string; places: string }) => string;
  readonly tableUndecided: (given: { tables: string; places: string }) => string;
  readonly captionContradicts: (given: { tables: string; places: string }) => string;
  readonly tableMisaligned: (given: { tables: string; places: string; differences: string }) => string;
  readonly nilContradicted: (given: { table: string; place: string }) => string;
  readonly setAside: (given: { table: string; place: string }) => string;
  readonly hiddenSheet: (given: { table: string; sheet: string }) => string;
  readonly missingColumns: (titles: string) => string;
  readonly contestedColumns: (titles: string) => string;
  readonly unknownColumns: (titles: string) => string;
  readonly missingRows: (titles: string) => string;
  readonly unknownRows: (titles: string) => string;
}
