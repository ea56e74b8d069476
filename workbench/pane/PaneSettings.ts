/** What the frame of the pane is told before its scripts run, as data attributes of the frame. */
export interface PaneSettings {
  /** Highest ExcelApi of the simulated Excel. */
  readonly requirementSet: string;
  readonly theme: 'light' | 'dark';
  readonly workbook: string;
}

/** From the frame to the page around it: a request of the client library; `id` comes back with its answer. */
export interface PaneRequest {
  readonly type: 'excel-request';
  readonly id: number;
  readonly batch: string;
  readonly flags: number;
}

/** From the page to the frame. All of it is text or plain numbers, since objects of one realm are strange to the other. */
export type PaneMessage =
  | { readonly type: 'excel-answer'; readonly id: number; readonly answer: string }
  | { readonly type: 'excel-event'; readonly event: string };
