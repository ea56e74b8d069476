import type { OpenedWorkbook } from '../test/host/openWorkbook';

/** Which workbook is open; another one takes its place when a file is opened. */
export interface Session {
  opened: OpenedWorkbook;
}
