import { type BookOptions, HostBook } from './book/HostBook';
import { SmallCalculator } from './calculation/SmallCalculator';
import type { HostEngine } from './engine/HostEngine';
import { MemoryEngine } from './engine/MemoryEngine';
import type { InputLocale } from './grid/parseInput';
import { objectFactory } from './objects/objectFactory';
import { References } from './protocol/References';
import { RequestCounts } from './RequestCounts';
import { RequirementGate } from './requirements/RequirementGate';
import { SimulatedHost } from './SimulatedHost';
import { SimulatedUser } from './user/SimulatedUser';

export interface WorkbookOptions {
  /** Highest ExcelApi of the simulated Excel: 1.14 is Office 2021, 1.17 LTSC 2024, 1.20 Microsoft 365. */
  readonly requirementSet?: string;
  /** Language of the user's typing and of what cells show. */
  readonly locale?: InputLocale;
  /** Year of a date typed without one. */
  readonly year?: number;
  /** Name of the workbook's file. */
  readonly name?: string;
  /** See {@link BookOptions.openWindow}. */
  readonly openWindow?: BookOptions['openWindow'];
  /** The grid; without one it is in memory and calculates by itself. */
  readonly engine?: HostEngine;
}

/** A workbook that is open in the simulated Excel, and who can do something with it. */
export interface OpenedWorkbook {
  readonly book: HostBook;
  readonly host: SimulatedHost;
  readonly user: SimulatedUser;
  readonly gate: RequirementGate;
  readonly counts: RequestCounts;
}

/** Opens the engine's workbook, without a client library yet. */
export function openWorkbook(options: WorkbookOptions = {}): OpenedWorkbook {
  const gate = new RequirementGate(options.requirementSet ?? '1.14');
  const counts = new RequestCounts();
  const book = new HostBook(
    options.engine ?? new MemoryEngine(new SmallCalculator()),
    new References(),
    objectFactory,
    {
      name: options.name ?? 'Sổ1.xlsx',
      locale: options.locale ?? 'vi-VN',
      year: options.year ?? new Date().getFullYear(),
      openWindow: options.openWindow,
    },
  );
  const host = new SimulatedHost(book, gate, counts);
  return { book, host, user: new SimulatedUser(book, host), gate, counts };
}
