import { openWorkbook } from '../../host/openWorkbook';
import type { Batch } from '../../host/protocol/Batch';
import type { ExcelMessage, ExcelRequest } from './ExcelMessages';

// The simulated Excel in a thread of its own, as a real Excel is: whatever holds up the pane's thread then is the pane's own work.

const { book, host, user } = openWorkbook({ requirementSet: '1.14', locale: 'vi-VN', year: 2026, name: 'Sổ1.xlsx' });
const tell = (message: ExcelMessage): void => self.postMessage(message);
book.events.deliver = (event) => tell({ type: 'excel-event', event: JSON.stringify(event) });

self.onmessage = ({ data }: MessageEvent<ExcelRequest>): void => {
  switch (data.type) {
    case 'excel-request':
      void host
        .answer(JSON.parse(data.batch) as Batch, data.flags)
        .then((answer) => tell({ type: 'excel-answer', id: data.id, answer: JSON.stringify(answer) }));
      return;
    case 'user-selects':
      user.activate(data.sheet);
      user.select(data.sheet, data.address);
      return;
    case 'user-asks':
      tell({ type: 'user-sees', sheets: book.engine.sheets().map(({ name }) => name) });
  }
};
