import type { HostEngine } from '../engine/HostEngine';
import type { SheetState } from '../engine/SheetState';
import { cellArea, type Area } from '../grid/Area';
import type { InputLocale } from '../grid/parseInput';
import { ExcelFault } from '../protocol/ExcelFault';
import type { References } from '../protocol/References';
import { EventQueue, type HostEvent } from './EventQueue';
import type { FocusLoss } from './focus';
import type { NameState } from './NameState';
import type { ObjectFactory } from './ObjectFactory';
import type { RangeTarget } from './RangeTarget';

/** A part of custom XML. */
export interface XmlPart {
  readonly id: string;
  xml: string;
}

export interface BookOptions {
  readonly name: string;
  readonly locale: InputLocale;
  readonly year: number;
  /** Opens an .xlsx as a new workbook in a window of its own; false when it could not. Without it this Excel opens none. */
  readonly openWindow?: ((bytes: Uint8Array) => boolean) | undefined;
}

/** The open workbook: the grid of the engine, and what Excel keeps beside it. */
export class HostBook {
  readonly events = new EventQueue();
  readonly properties = new Map<string, unknown>([
    ['title', ''],
    ['subject', ''],
    ['author', ''],
    ['keywords', ''],
    ['comments', ''],
    ['manager', ''],
    ['company', ''],
    ['category', ''],
  ]);
  readonly customProperties = new Map<string, unknown>();
  readonly settings = new Map<string, unknown>();
  readonly xmlParts: XmlPart[] = [];
  names: NameState[] = [];
  /** Per sheet id: its custom properties, print setup and selection. */
  readonly sheetProperties = new Map<string, Map<string, string>>();
  readonly pageLayouts = new Map<string, Map<string, unknown>>();
  readonly selections = new Map<string, Area>();
  /** Ranges that events told of, by the name in the event. */
  readonly eventRanges = new Map<string, RangeTarget>();
  activeSheet: string;
  calculationMode = 'Automatic';
  eventsEnabled = true;
  structureProtected = false;
  structurePassword = '';
  /** Shown for reading only, as Excel on the web does in viewing mode. */
  viewing = false;
  /** Not null while the user is in another workbook. */
  lostFocus: FocusLoss | null = null;
  /** Who acts now: an add-in's batch, or the user. */
  actor: 'addIn' | 'user' = 'user';
  private numbers = 0;

  constructor(
    readonly engine: HostEngine,
    readonly references: References,
    readonly make: ObjectFactory,
    readonly options: BookOptions,
  ) {
    if (engine.sheets().length === 0) engine.addSheet('Sheet1', 0);
    this.activeSheet = engine.sheets()[0]?.id ?? '';
  }

  /** The sheet, or `ItemNotFound` when it has been deleted. */
  sheet(id: string): SheetState {
    const sheet = this.engine.sheets().find((other) => other.id === id);
    if (!sheet) throw new ExcelFault('ItemNotFound', "The requested resource doesn't exist: the worksheet is gone.");
    return sheet;
  }

  sheetByName(name: string): SheetState | undefined {
    return this.engine.sheets().find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  }

  selection(sheet: string): Area {
    return this.selections.get(sheet) ?? cellArea(0, 0);
  }

  /** Values kept per sheet; made on first use. */
  pageLayout(sheet: string): Map<string, unknown> {
    return valueOrNew(this.pageLayouts, sheet);
  }

  propertiesOf(sheet: string): Map<string, string> {
    return valueOrNew(this.sheetProperties, sheet);
  }

  /** Tells the handlers of the sheet and those of the collection. */
  raise(type: number, sheet: string, payload: HostEvent['payload']): void {
    if (!this.eventsEnabled) return;
    const full = { source: 'Local', worksheetId: sheet, ...payload };
    this.events.push({ type, targetId: sheet, payload: full });
    this.events.push({ type, targetId: 'Workbook', payload: full });
  }

  newNumber(): number {
    this.numbers += 1;
    return this.numbers;
  }
}

function valueOrNew<Value>(map: Map<string, Map<string, Value>>, key: string): Map<string, Value> {
  const known = map.get(key);
  if (known) return known;
  const made = new Map<string, Value>();
  map.set(key, made);
  return made;
}
