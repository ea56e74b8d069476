/** What stands in the workbook before an insertion, by which obstacles are seen and by which it is taken back. */
export interface WorkbookSurvey {
  readonly structureProtected: boolean;
  /** In the order of the tabs. */
  readonly sheets: readonly SurveyedSheet[];
  /** Names of the whole workbook. */
  readonly names: readonly SurveyedName[];
  /** Custom document properties by their keys. */
  readonly properties: ReadonlyMap<string, string>;
  /** Ids of the custom XML parts that say which table stands where. */
  readonly anchorParts: readonly string[];
}

export interface SurveyedSheet {
  readonly id: string;
  readonly name: string;
  readonly position: number;
  readonly visibility: `${Excel.SheetVisibility}`;
}

export interface SurveyedName {
  readonly name: string;
  /** With `=`. */
  readonly formula: string;
  readonly visible: boolean;
}
