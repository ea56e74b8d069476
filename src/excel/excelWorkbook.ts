import type { OpenWorkbook } from '../app/ports/OpenWorkbook';
import type { Pause } from '../app/ports/Pause';
import type { Timer } from '../app/ports/Timer';
import { success } from '../domain/Result';
import { activePlace } from './activePlace';
import { runBatch } from './batch/runBatch';
import { insertIntoSheet } from './insert/insertIntoSheet';
import { insertSheets } from './insert/insertSheets';
import { memoryPart } from './memory/memoryPart';
import { writeMemory } from './memory/writeMemory';
import { oneAtATime } from './oneAtATime';
import { OwnSheets } from './OwnSheets';
import { readOpenWorkbook } from './read/readOpenWorkbook';
import { restoreCells } from './restore/restoreCells';
import { selectCell } from './selectCell';
import { watchChanges } from './watch/watchChanges';
import { watchSelection } from './watch/watchSelection';

export interface ExcelWorkbookOptions {
  readonly timer: Timer;
  /** Between pieces of a long write; absent: none is made. */
  readonly pause?: Pause;
}

/**
 * The workbook that is open in Excel, through Office.js. Needs ExcelApi 1.14 (Office 2021), and Office to be ready. Writes are made one
 * after the other, whoever asks for them.
 *
 * @example
 * await Office.onReady();
 * const workbook = excelWorkbook({ timer });
 * const read = await workbook.read();
 */
export function excelWorkbook({ timer, pause = () => Promise.resolve() }: ExcelWorkbookOptions): OpenWorkbook {
  const own = new OwnSheets();
  const inTurn = oneAtATime();
  return {
    read: () => readOpenWorkbook(pause),
    insert: (insertion, progress) =>
      inTurn(() => {
        const { place } = insertion;
        return place?.kind === 'at'
          ? insertIntoSheet(insertion, place, { progress, pause })
          : insertSheets(insertion, { progress, own, pause });
      }),
    restore: (restoration) => inTurn(() => restoreCells(restoration)),
    select: selectCell,
    watch: (changed) => watchChanges({ timer, changed, own }),
    selection: () => activePlace(),
    watchSelection: (changed) => watchSelection({ timer, changed }),
    readMemory: async (key) => {
      const read = await runBatch(memoryPart);
      return read.ok ? success(read.value.memory[key] ?? null) : read;
    },
    writeMemory: (key, value) => inTurn(() => runBatch((context) => writeMemory(context, key, value))),
  };
}
