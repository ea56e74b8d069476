import type { ConsolidationRequest } from './ConsolidationMessages';
import { serveConsolidation } from './serveConsolidation';

// What the files say is held and added up here; the pane's thread only gets what it shows.
const serve = serveConsolidation((response, transfer = []) => self.postMessage(response, { transfer }), {
  after: (milliseconds, callback) => {
    const id = setTimeout(callback, milliseconds);
    return () => clearTimeout(id);
  },
});

self.onmessage = ({ data }: MessageEvent<ConsolidationRequest>): void => serve(data);
