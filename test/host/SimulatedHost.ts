import { requireFocus } from './book/focus';
import { requireReading } from './book/viewing';
import type { HostBook } from './book/HostBook';
import { makeWorkbook } from './objects/workbook';
import type { Batch, BatchAnswer } from './protocol/Batch';
import { requestFlag } from './protocol/Batch';
import type { HostAccess } from './protocol/HostAccess';
import type { HostObject } from './protocol/HostObject';
import { runBatch } from './protocol/runBatch';
import type { RequirementGate } from './requirements/RequirementGate';
import type { RequestCounts } from './RequestCounts';

/** Excel answers requests up to this size; documented for Excel on the web, kept to everywhere here. */
const PAYLOAD_LIMIT = 5 * 1024 * 1024;

/** Takes batches one after the other, counts them, and refuses those that Excel would refuse as a whole. */
export class SimulatedHost implements HostAccess {
  readonly unknownMembers: string[] = [];
  private readonly workbook: HostObject;
  private last: Promise<unknown> = Promise.resolve();
  private editing: Promise<void> | null = null;
  private endEditing: () => void = () => undefined;

  constructor(
    readonly book: HostBook,
    private readonly gate: RequirementGate,
    private readonly counts: RequestCounts,
  ) {
    this.workbook = makeWorkbook(book);
  }

  get references(): HostBook['references'] {
    return this.book.references;
  }

  root(): HostObject {
    return this.workbook;
  }

  /** The library reports to a service of Excel's when it starts; nobody listens here. */
  service(): HostObject | null {
    return null;
  }

  checkMember(typeName: string, member: string, sets = false): void {
    this.gate.check(typeName, member);
    if (this.book.viewing) requireReading(member, sets);
    requireFocus(this.book, typeName, member);
  }

  reportUnknown(typeName: string, member: string): void {
    this.unknownMembers.push(`${typeName}.${member}`);
  }

  settle(): Promise<void> {
    return this.book.engine.settle();
  }

  perform<Value>(work: () => Value): Value {
    this.book.actor = 'addIn';
    try {
      return work();
    } finally {
      this.book.actor = 'user';
    }
  }

  get isEditing(): boolean {
    return this.editing !== null;
  }

  /** The user has a cell open: batches are refused, or wait if they asked to. */
  enterCell(): void {
    this.editing ??= new Promise((resolve) => {
      this.endEditing = resolve;
    });
  }

  leaveCell(): void {
    this.endEditing();
    this.editing = null;
  }

  /** Answers one request of the client. */
  answer(body: Batch, flags: number): Promise<BatchAnswer> {
    // The client's own objects stay out of the model, and what cannot travel as JSON is lost here as it would be there.
    const text = JSON.stringify(body);
    const result = this.last.then(() => this.run(text, flags));
    this.last = result.catch(() => undefined);
    return result;
  }

  private async run(text: string, flags: number): Promise<BatchAnswer> {
    const batch = JSON.parse(text) as Batch;
    const bytes = new TextEncoder().encode(text).length;
    this.counts.request(batch, bytes);
    if (bytes > PAYLOAD_LIMIT) return refuse('RequestPayloadSizeLimitExceeded', `The request has ${bytes} bytes.`);
    if (this.editing) {
      if ((flags & requestFlag.delayForCellEdit) === 0) {
        return refuse('InvalidOperationInCellEditMode', 'Excel is in cell-editing mode.');
      }
      await this.editing;
    }
    const answer = await runBatch(this, batch);
    const answered = new TextEncoder().encode(JSON.stringify(answer)).length;
    this.counts.answer(answered);
    if (answered > PAYLOAD_LIMIT)
      return refuse('ResponsePayloadSizeLimitExceeded', `The answer has ${answered} bytes.`);
    return answer;
  }
}

const refuse = (Code: string, Message: string): BatchAnswer => ({
  Results: [],
  TraceIds: [],
  Error: { Code, Message, Location: '', HttpStatusCode: 400 },
});
