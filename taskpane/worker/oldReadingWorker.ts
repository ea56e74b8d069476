import { readOldWorkbook } from '../../src/xlsx/biff/readOldWorkbook';
import type { ReadingRequest } from './ReadingMessages';
import { serveReading } from './serveReading';

// A reading worker that knows old Excel files too. Its script is several times as large, and fetched only when such a file has come.
const serve = serveReading((response) => self.postMessage(response), readOldWorkbook);

self.onmessage = ({ data }: MessageEvent<ReadingRequest>): void => {
  void serve(data);
};
