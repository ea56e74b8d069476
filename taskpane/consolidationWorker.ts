import { type ConsolidationRun, startConsolidation } from '../src/app/startConsolidation';
import type { FormSet } from '../src/domain/forms/FormSet';
import { parseFormSet } from '../src/domain/forms/parseFormSet';
import type { TemplateFault } from '../src/domain/forms/TemplateFault';
import { readWorkbook } from '../src/xlsx/reader/readWorkbook';
import { writeWorkbook } from '../src/xlsx/writer/writeWorkbook';
import type { ConsolidationRequest, ConsolidationResponse } from './ConsolidationMessages';

// Received files are parsed here, off the pane's thread, so that a hostile one can be stopped by ending the worker.
let run: ConsolidationRun | undefined;

self.onmessage = ({ data }: MessageEvent<ConsolidationRequest>): void => {
  void answer(data).then((response) => self.postMessage(response));
};

async function answer(request: ConsolidationRequest): Promise<ConsolidationResponse> {
  switch (request.type) {
    case 'start':
      return start(request);
    case 'file': {
      const bytes = new Uint8Array(request.bytes);
      const { name, modified } = request;
      const file = {
        name,
        bytes,
        sha256: await sha256(request.bytes),
        ...(modified === undefined ? {} : { modified }),
      };
      return { type: 'received', outcome: started().add(file) };
    }
    case 'finish': {
      const { report, document } = started().finish();
      return { type: 'finished', report, workbook: writeWorkbook(document) };
    }
  }
}

function start({
  formSet: id,
  templates,
  language,
}: Extract<ConsolidationRequest, { type: 'start' }>): ConsolidationResponse {
  const formSet = parseFormSet(id, templates);
  if (!formSet.ok) return { type: 'faulty', faults: formSet.failure };
  const { roster, consolidation } = formSet.value;
  if (!roster || !consolidation) return { type: 'faulty', faults: [incomplete(formSet.value)] };
  const summary = parseFormSet(consolidation.into, templates);
  if (!summary.ok) return { type: 'faulty', faults: summary.failure };
  run = startConsolidation({ formSet: formSet.value, summaryFormSet: summary.value, roster, language, readWorkbook });
  return { type: 'started' };
}

function incomplete({ id }: FormSet): TemplateFault {
  return {
    file: `${id}/form-set.json`,
    path: '',
    message: 'a form set to consolidate needs a roster and a consolidation map',
  };
}

function started(): ConsolidationRun {
  if (!run) throw new Error('The consolidation was not started');
  return run;
}

async function sha256(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
