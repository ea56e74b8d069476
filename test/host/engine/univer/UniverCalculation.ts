import type { Area } from '../../grid/Area';
import type { CellValue } from '../Cell';
import { cellValue } from './cellData';
import { rangeOf } from './rules';
import type { UniverCommand, UniverCommands } from './UniverCommands';

const TRIGGER = 'formula.mutation.set-trigger-formula-calculation-start';
const START = 'formula.mutation.set-formula-calculation-start';
const RESULT = 'formula.mutation.set-formula-calculation-result';
const NOTIFICATION = 'formula.mutation.set-formula-calculation-notification';
const STOPPED = 1;

/** What a calculation found: one formula cell. */
export interface CalculatedCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
}

/** Univer's formula engine: asks it to calculate, and says when it is done and what came out. */
export class UniverCalculation {
  private started = false;
  private onEnd: (() => void)[] = [];

  constructor(
    private readonly commands: UniverCommands,
    private readonly unitId: string,
    private readonly put: (cell: CalculatedCell) => void,
  ) {
    commands.onCommandExecuted((command) => this.listen(command));
  }

  /** Calculates what depends on the areas, or everything. Univer begins after a pause of its own of a tenth of a second. */
  run(areas: readonly { sheet: string; area: Area }[], everything: boolean): Promise<void> {
    this.started = false;
    return new Promise((resolve) => {
      this.onEnd.push(resolve);
      this.commands.syncExecuteCommand(
        TRIGGER,
        {
          forceCalculation: everything,
          dirtyRanges: areas.map(({ sheet, area }) => ({ unitId: this.unitId, sheetId: sheet, range: rangeOf(area) })),
          dirtyNameMap: {},
          dirtyDefinedNameMap: {},
          dirtySuperTableMap: {},
          dirtyUnitFeatureMap: {},
          dirtyUnitOtherFormulaMap: {},
          clearDependencyTreeCache: {},
        },
        { onlyLocal: true },
      );
    });
  }

  private listen({ id, params }: UniverCommand): void {
    if (id === START) this.started = true;
    if (id === RESULT) this.take(params as Results);
    if (id !== NOTIFICATION) return;
    const { functionsExecutedState: state } = params as { functionsExecutedState?: number };
    // A calculation that was stopped begins again by itself; one from before the last change is not the one waited for.
    if (state === undefined || state === STOPPED || !this.started) return;
    for (const resolve of this.onEnd.splice(0)) resolve();
  }

  private take({ unitData }: Results): void {
    for (const [sheet, rows] of Object.entries(unitData?.[this.unitId] ?? {})) {
      for (const [row, cells] of Object.entries(rows ?? {})) {
        for (const [column, cell] of Object.entries(cells ?? {})) {
          this.put({ sheet, row: Number(row), column: Number(column), value: cellValue(cell ?? {}) });
        }
      }
    }
  }
}

interface Results {
  readonly unitData?: Record<
    string,
    Record<string, Record<string, Record<string, { v?: unknown; t?: unknown } | null> | null> | null>
  >;
}
