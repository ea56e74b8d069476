import type { ReadingRequest } from './ReadingMessages';
import { serveReading } from './serveReading';

// Received files are parsed here, off the pane's thread, so that a hostile one can be stopped by ending this worker alone.
const serve = serveReading((response) => self.postMessage(response));

self.onmessage = ({ data }: MessageEvent<ReadingRequest>): void => {
  void serve(data);
};
