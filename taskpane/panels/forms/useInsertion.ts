import { useRef, useState } from 'react';
import { insertTables } from '../../../src/app/insertTables';
import type { HostFailure, InsertionPlace } from '../../../src/app/ports/OpenWorkbook';
import type { FormSet } from '../../../src/domain/forms/FormSet';
import { type Result, success } from '../../../src/domain/Result';
import { usePane } from '../../hooks/PaneContext';

/** Where a person wants new tables. */
export const PLACE_CHOICES = ['end', 'after', 'at'] as const satisfies readonly InsertionPlace['kind'][];
export type PlaceChoice = (typeof PLACE_CHOICES)[number];

export interface InsertionRequest {
  /** The table that the person pressed, or `all`; its notice stands there. */
  readonly from: string;
  /** Absent: the whole form set with its sheets of instructions and checks. */
  readonly tables?: readonly string[];
  readonly place: PlaceChoice;
  /** Said when it is done. */
  readonly done: string;
}

export type InsertionState =
  | { readonly status: 'idle' }
  | { readonly status: 'running'; readonly from: string; readonly done: number; readonly total: number }
  | { readonly status: 'stopping'; readonly from: string }
  /** A sheet is in the way. `agreed` are those that may go already; `mayReplace` is false where nothing is ever replaced. */
  | {
      readonly status: 'exists';
      readonly request: InsertionRequest;
      readonly from: string;
      readonly sheet: string;
      readonly agreed: readonly string[];
      readonly mayReplace: boolean;
    }
  | { readonly status: 'failed'; readonly from: string; readonly failure: HostFailure };

export interface InsertionControl {
  readonly state: InsertionState;
  readonly insert: (request: InsertionRequest) => void;
  /** Says yes to replacing the sheet in the way. */
  readonly replace: () => void;
  /** Stops what runs; all that was inserted is taken back. */
  readonly stop: () => void;
  /** Puts the notice away. */
  readonly dismiss: () => void;
}

const IDLE: InsertionState = { status: 'idle' };

/** Inserts tables for the panel, one insertion at a time, and goes to what was inserted. */
export function useInsertion(formSet: FormSet, inserted: () => void): InsertionControl {
  const { services, unit, say } = usePane();
  const { workbook } = services;
  const [state, setState] = useState<InsertionState>(IDLE);
  const stopped = useRef(false);

  const placeOf = async (choice: PlaceChoice): Promise<Result<InsertionPlace, HostFailure>> => {
    if (choice === 'end') return success({ kind: 'end' });
    const selected = await workbook.selection();
    if (!selected.ok) return selected;
    const { sheet, address } = selected.value;
    return success(choice === 'after' ? { kind: 'after', sheet } : { kind: 'at', sheet, address });
  };

  const run = async (request: InsertionRequest, agreed: readonly string[]): Promise<void> => {
    const { from, tables, place: choice, done } = request;
    stopped.current = false;
    setState({ status: 'running', from, done: 0, total: 0 });
    const place = await placeOf(choice);
    if (!place.ok) {
      setState({ status: 'failed', from, failure: place.failure });
      return;
    }
    const result = await insertTables(workbook, {
      formSet,
      ...(tables ? { tables } : {}),
      ...(unit ? { unit } : {}),
      replace: agreed,
      place: place.value,
      progress: {
        report: (finished, total) => {
          if (!stopped.current) setState({ status: 'running', from, done: finished, total });
        },
        isCancelled: () => stopped.current,
      },
    });
    if (result.ok) {
      const [sheet] = result.value.names;
      const address = place.value.kind === 'at' ? place.value.address : { row: 0, column: 0 };
      if (sheet !== undefined) await workbook.select(sheet, address);
      say(done);
      setState(IDLE);
      inserted();
      return;
    }
    const { failure } = result;
    if (failure.code === 'sheet-exists' && failure.sheet !== undefined) {
      const mayReplace = choice !== 'at';
      setState({ status: 'exists', request, from, sheet: failure.sheet, agreed, mayReplace });
      return;
    }
    const refused: HostFailure = failure.code === 'unknown-table' ? { code: 'unexpected' } : failure;
    setState({ status: 'failed', from, failure: refused });
  };

  return {
    state,
    insert: (request) => void run(request, []),
    replace: () => {
      if (state.status === 'exists') void run(state.request, [...state.agreed, state.sheet]);
    },
    stop: () => {
      stopped.current = true;
      setState((now) => (now.status === 'running' ? { status: 'stopping', from: now.from } : now));
    },
    dismiss: () => setState(IDLE),
  };
}
