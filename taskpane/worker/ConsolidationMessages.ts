import type { Finding } from '../../src/app/ConsolidationResult';
import type { FileFailure } from '../../src/app/failedSubmission';
import type { TemplateFault } from '../../src/domain/forms/TemplateFault';
import type { Result } from '../../src/domain/Result';
import type { ConsolidationBoard } from './ConsolidationBoard';
import type { ConsolidationSetupMessage } from './ConsolidationSetupMessage';
import type { DocumentPart } from './documentParts';
import type { FileSummary } from './FileSummary';

/** What the pane asks of the consolidating worker and is answered, by kind. */
export interface ConsolidationQuestions {
  readonly start: {
    readonly ask: ConsolidationSetupMessage;
    readonly answer: Result<null, readonly TemplateFault[]>;
  };
  /** Everything received so far, but for the files (by key) that a person has taken out. */
  readonly finish: { readonly ask: { readonly without: readonly string[] }; readonly answer: ConsolidationBoard };
  readonly findings: { readonly ask: { readonly key: string }; readonly answer: readonly Finding[] };
  /** The summary as bytes of an .xlsx; only after `finish`. */
  readonly workbook: { readonly ask: null; readonly answer: Uint8Array };
  /** The summary as a document: answered by how many parts follow; only after `finish`. */
  readonly document: { readonly ask: null; readonly answer: { readonly parts: number } };
}

export type QuestionKind = keyof ConsolidationQuestions;

export type ConsolidationRequest =
  | {
      readonly [Kind in QuestionKind]: {
        readonly type: 'question';
        readonly id: number;
        readonly kind: Kind;
        readonly ask: ConsolidationQuestions[Kind]['ask'];
      };
    }[QuestionKind]
  /** A reading worker was taken on; what it reads comes through this port. */
  | { readonly type: 'reader'; readonly port: MessagePort }
  /** A file that no reading worker could bring to an end. */
  | { readonly type: 'failed'; readonly job: number; readonly file: string; readonly failure: FileFailure }
  /** `keep`: what was received so far is what `forget` goes back to. */
  | { readonly type: 'keep' | 'forget' };

export type ConsolidationResponse =
  | { readonly type: 'answer'; readonly id: number; readonly answer: unknown }
  /** Files that came in since the last such message; at most ten messages a second. */
  | { readonly type: 'received'; readonly jobs: readonly ReceivedJob[] }
  | { readonly type: 'part'; readonly part: DocumentPart };

export interface ReceivedJob {
  readonly job: number;
  /** Null for a file that was there already, byte for byte and by name. */
  readonly file: FileSummary | null;
}
