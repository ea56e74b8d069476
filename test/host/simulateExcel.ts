import type { HostBook } from './book/HostBook';
import { connectClient } from './connectClient';
import { officeLibrary } from './OfficeLibrary';
import { openWorkbook, type WorkbookOptions } from './openWorkbook';
import type { Traffic } from './RequestCounts';
import type { SimulatedUser } from './user/SimulatedUser';

export interface SimulationOptions extends WorkbookOptions {
  /** Microsoft's own loader (office.js) runs in the page and answers for `Office.onReady` and `Office.context`. */
  readonly ownLoader?: boolean;
}

/** A simulated Excel with one open workbook. */
export interface SimulatedExcel {
  /** The workbook as it is, to look into and to prepare. */
  readonly book: HostBook;
  readonly user: SimulatedUser;
  /** Requests since the last {@link resetTraffic}. */
  readonly traffic: Traffic;
  /** Members that were asked for and that the host does not know; a test can demand that there are none. */
  readonly unknownMembers: readonly string[];
  /** How many ranges the add-in holds. */
  readonly keptReferences: number;
  resetTraffic(): void;
  /** Resolves when all events have reached their handlers. */
  settled(): Promise<void>;
  /** Makes this the workbook that `Excel.run` speaks to, where a test has two. */
  use(): void;
  /** Gives the library back as it was. */
  uninstall(): void;
}

/**
 * Lets the loaded Office library speak to a simulated workbook: `Excel.run(…)` works unmodified until `uninstall`.
 *
 * @example
 * const excel = simulateExcel({ requirementSet: '1.14' });
 * await Excel.run(async (context) => {
 *   context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [['Tổng số']];
 *   await context.sync();
 * });
 * excel.uninstall();
 */
export function simulateExcel(options: SimulationOptions = {}): SimulatedExcel {
  const { book, host, user, gate, counts } = openWorkbook(options);
  const answer = host.answer.bind(host);
  const client = connectClient(officeLibrary(), gate, answer, options.ownLoader === true, () => book.viewing);
  book.events.deliver = (event) => client.deliver(event);
  client.use();
  return {
    book,
    user,
    unknownMembers: host.unknownMembers,
    get traffic() {
      return counts.traffic;
    },
    get keptReferences() {
      return book.references.size;
    },
    resetTraffic: () => counts.reset(),
    settled: () => book.events.idle(),
    use: () => client.use(),
    uninstall: () => {
      book.events.clear();
      client.disconnect();
    },
  };
}
