import type { PaneMessage } from './PaneSettings';
import { standInForExcel } from './standInForExcel';

// Runs in the pane's frame before office.js: the workbook is in the page around.

const { dataset } = window.frameElement as HTMLElement;
const take = standInForExcel({
  requirementSet: dataset.requirementSet ?? '1.14',
  dark: dataset.theme === 'dark',
  workbook: dataset.workbook ?? '',
  send: (request) => window.parent.postMessage(request, window.location.origin),
});

window.addEventListener('message', ({ data, source }: MessageEvent<PaneMessage>) => {
  if (source === window.parent) take(data);
});
