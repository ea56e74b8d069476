import { standInForExcel } from '../../../workbench/pane/standInForExcel';
import type { ExcelMessage, ExcelRequest } from './ExcelMessages';

declare global {
  interface Window {
    /** What the user does in the simulated Excel beside the pane. */
    excelUser: {
      readonly select: (sheet: string, address: string) => void;
      readonly sheets: () => Promise<readonly string[]>;
    };
  }
}

// Runs in the pane's page before office.js: the workbook is in a worker.

const excel = new Worker(new URL('./excelWorker.ts', import.meta.url));
const ask = (request: ExcelRequest): void => excel.postMessage(request);
const take = standInForExcel({ requirementSet: '1.14', dark: false, workbook: 'Sổ1.xlsx', send: ask });
const asking: ((sheets: readonly string[]) => void)[] = [];

excel.onmessage = ({ data }: MessageEvent<ExcelMessage>): void => {
  if (data.type === 'user-sees') asking.shift()?.(data.sheets);
  else take(data);
};
window.excelUser = {
  select: (sheet, address) => ask({ type: 'user-selects', sheet, address }),
  sheets: () =>
    new Promise((resolve) => {
      asking.push(resolve);
      ask({ type: 'user-asks', question: 'sheets' });
    }),
};
