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
    commands.beforeCommandExecuted((command) => {
      if (command.id === START) rebuild(command.params as Start);
    });
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

/** What a calculation is to go over. */
interface Start {
  readonly clearDependencyTreeCache?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  forceCalculation?: boolean;
}

/**
 * Univer can't forget what depends on what for one sheet alone: of a sheet that it has not calculated yet it forgets the whole
 * workbook, but for the references to sheets without formulas, and then misses those at every calculation. So it begins anew.
 */
function rebuild(start: Start): void {
  const sheets = Object.values(start.clearDependencyTreeCache ?? {}).flatMap((unit) => Object.keys(unit));
  if (sheets.length > 0) start.forceCalculation = true;
}

interface Results {
  readonly unitData?: Record<
    string,
    Record<string, Record<string, Record<string, { v?: unknown; t?: unknown } | null> | null> | null>
  >;
}
