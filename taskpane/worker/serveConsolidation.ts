import { failedSubmission } from '../../src/app/failedSubmission';
import type { Timer } from '../../src/app/ports/Timer';
import type { ReceivedSubmission } from '../../src/app/receiveFile';
import {
  type ConsolidationOutcome,
  type ConsolidationSetup,
  startConsolidation,
} from '../../src/app/startConsolidation';
import { FINDINGS_SHEET } from '../../src/app/summary/findingsSheet';
import { withdrawSubmission } from '../../src/app/withdrawSubmission';
import { success } from '../../src/domain/Result';
import { readWorkbook } from '../../src/xlsx/reader/readWorkbook';
import { writeWorkbook } from '../../src/xlsx/writer/writeWorkbook';
import type { ConsolidationBoard } from './ConsolidationBoard';
import type {
  ConsolidationQuestions,
  ConsolidationRequest,
  ConsolidationResponse,
  QuestionKind,
  ReceivedJob,
} from './ConsolidationMessages';
import { splitDocument } from './documentParts';
import { fileKey, summariseFile } from './FileSummary';
import { loadSetup } from './loadSetup';
import type { ReadMessage } from './ReadingMessages';

/** The pane is told of received files at most so often. */
const PROGRESS_EVERY = 100;

type Post = (response: ConsolidationResponse, transfer?: Transferable[]) => void;
type Answerer = {
  readonly [Kind in QuestionKind]: (ask: ConsolidationQuestions[Kind]['ask']) => ConsolidationQuestions[Kind]['answer'];
};

/**
 * The work of the consolidating worker: holds what the reading workers send, and makes board and summary of it as often as asked. A
 * file that came twice, by name and content, counts once; one that was refused for its time and then came in is no longer refused.
 *
 * @param post to the pane
 * @returns takes the pane's requests
 */
export function serveConsolidation(post: Post, timer: Timer): (request: ConsolidationRequest) => void {
  let setup: ConsolidationSetup | undefined;
  let outcome: ConsolidationOutcome | undefined;
  let received = new Map<string, ReceivedSubmission>();
  let kept: ReadonlyMap<string, ReceivedSubmission> = new Map();
  const jobs = new Set<number>();
  let unsaid: ReceivedJob[] = [];

  const tell = (job: ReceivedJob): void => {
    unsaid.push(job);
    if (unsaid.length > 1) return;
    timer.after(PROGRESS_EVERY, () => {
      const told = unsaid;
      unsaid = [];
      post({ type: 'received', jobs: told });
    });
  };
  const take = (job: number, taken: ReceivedSubmission): void => {
    // A reader that was ended for being slow may just have been done.
    if (jobs.has(job)) return;
    jobs.add(job);
    const key = fileKey(taken.outcome);
    const known = received.has(key);
    received.delete(fileKey({ file: taken.outcome.file, sha256: '' }));
    received.set(key, taken);
    tell({ job, file: known ? null : summariseFile(taken.outcome) });
  };
  const ready = (): ConsolidationSetup => {
    if (!setup) throw new Error('The consolidation was not started');
    return setup;
  };
  const finished = (): ConsolidationOutcome => {
    if (!outcome) throw new Error('The consolidation was not finished');
    return outcome;
  };

  const answerer: Answerer = {
    start: (message) => {
      const loaded = loadSetup(message);
      if (!loaded.ok) return loaded;
      setup = { ...loaded.value, readWorkbook };
      return success(null);
    },
    finish: ({ without }) => {
      const out = new Set(without);
      const run = startConsolidation(ready());
      for (const [key, each] of received) {
        run.addReceived(out.has(key) ? withdrawSubmission(each, ready().language) : each);
      }
      outcome = run.finish();
      return boardOf(outcome);
    },
    findings: ({ key }) => received.get(key)?.outcome.findings ?? [],
    workbook: () => writeWorkbook(finished().document),
    document: () => {
      const parts = splitDocument(finished().document);
      for (const part of parts) post({ type: 'part', part });
      return { parts: parts.length };
    },
  };

  return (request) => {
    switch (request.type) {
      case 'reader':
        request.port.onmessage = ({ data }: MessageEvent<ReadMessage>) => take(data.job, data.received);
        return;
      case 'failed':
        take(request.job, failedSubmission(request.file, request.failure, ready().language));
        return;
      case 'keep':
        kept = new Map(received);
        return;
      case 'forget':
        received = new Map(kept);
        return;
      case 'question': {
        const answer = answerQuestion(answerer, request);
        const transfer = answer instanceof Uint8Array ? [answer.buffer] : [];
        post({ type: 'answer', id: request.id, answer }, transfer as Transferable[]);
      }
    }
  };
}

function answerQuestion(answerer: Answerer, request: Extract<ConsolidationRequest, { type: 'question' }>): unknown {
  switch (request.kind) {
    case 'start':
      return answerer.start(request.ask);
    case 'finish':
      return answerer.finish(request.ask);
    case 'findings':
      return answerer.findings(request.ask);
    case 'workbook':
      return answerer.workbook(request.ask);
    case 'document':
      return answerer.document(request.ask);
  }
}

function boardOf({ result, document }: ConsolidationOutcome): ConsolidationBoard {
  return {
    units: result.roster.units.map(({ id, name }) => ({ id, name })),
    received: result.consolidation.units.map(({ id }) => id),
    files: result.files.map(summariseFile),
    sheets: document.sheets.map(({ name }) => name),
    findingsSheet: FINDINGS_SHEET,
  };
}
