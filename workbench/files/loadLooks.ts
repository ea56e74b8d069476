import type { CellFormat } from '../../test/host/engine/Cell';
import type { HostEngine } from '../../test/host/engine/HostEngine';
import type { ConditionalFormatState } from '../../test/host/engine/SheetState';
import { parseAddress } from '../../test/host/grid/address';
import { LAST_COLUMN, LAST_ROW } from '../../test/host/grid/Area';
import { cellFormats, conditionalLooks } from './cellFormats';
import { childOf, elements, flagOf, numberOf, PackageXml } from './PackageXml';

interface Looks {
  readonly formats: readonly Partial<CellFormat>[];
  readonly conditional: readonly Readonly<Record<string, unknown>>[];
}

/**
 * Adds to the sheets in the grid how the file they came from looks: formats, sizes, frozen panes, protection, conditional
 * formats. Our reader has no use for any of it, since received files are read for their figures.
 */
export function loadLooks(engine: HostEngine, bytes: Uint8Array): void {
  const xml = new PackageXml(bytes);
  const main = [...xml.targets('').values()].find(({ kind }) => kind === 'officeDocument')?.path ?? 'xl/workbook.xml';
  const targets = xml.targets(main);
  const styles = xml.part([...targets.values()].find(({ kind }) => kind === 'styles')?.path ?? '');
  const looks = { formats: cellFormats(styles), conditional: conditionalLooks(styles) };
  for (const tab of elements(xml.part(main), 'sheet')) {
    const relation = [...tab.attributes].find(({ localName }) => localName === 'id')?.value ?? '';
    const state = engine.sheets().find(({ name }) => name === tab.getAttribute('name'));
    const sheet = xml.part(targets.get(relation)?.path ?? '');
    if (state && sheet) loadSheetLooks(engine, state.id, sheet.documentElement, looks);
  }
}

function loadSheetLooks(engine: HostEngine, id: string, sheet: Element, looks: Looks): void {
  loadSheetState(engine, id, sheet);
  loadLines(engine, id, sheet);
  for (const cell of elements(sheet, 'c')) {
    const format = looks.formats[numberOf(cell, 's') ?? 0];
    const area = parseAddress(cell.getAttribute('r') ?? '')?.area;
    if (area && format) engine.applyFormat(id, area, format);
  }
  engine.setConditionalFormats(id, conditionalFormats(sheet, looks));
}

function loadSheetState(engine: HostEngine, id: string, sheet: Element): void {
  const view = elements(sheet, 'sheetView')[0];
  const pane = childOf(view, 'pane');
  const [rows, columns] = [numberOf(pane, 'ySplit') ?? 0, numberOf(pane, 'xSplit') ?? 0];
  const frozen = pane?.getAttribute('state')?.startsWith('frozen') === true && rows + columns > 0;
  const tab = elements(childOf(sheet, 'sheetPr'), 'tabColor')[0]?.getAttribute('rgb');
  const protection = childOf(sheet, 'sheetProtection');
  const height = numberOf(childOf(sheet, 'sheetFormatPr'), 'defaultRowHeight');
  engine.changeSheet(id, {
    showGridlines: flagOf(view, 'showGridLines', true),
    ...(tab == null ? {} : { tabColor: `#${tab.slice(-6)}` }),
    ...(height === null ? {} : { standardHeight: height }),
    ...(frozen
      ? {
          frozen: {
            top: 0,
            left: 0,
            bottom: rows > 0 ? rows - 1 : LAST_ROW,
            right: columns > 0 ? columns - 1 : LAST_COLUMN,
          },
        }
      : {}),
    ...(flagOf(protection, 'sheet', false) ? { protection: { password: '', options: allowed(protection) } } : {}),
  });
}

/** Files say what is locked, the API what is allowed. */
function allowed(protection: Element | null): Record<string, boolean> {
  const names = [
    'formatCells',
    'formatColumns',
    'formatRows',
    'insertColumns',
    'insertRows',
    'deleteColumns',
    'deleteRows',
  ];
  return Object.fromEntries(
    names.map((name) => [`allow${name.charAt(0).toUpperCase()}${name.slice(1)}`, !flagOf(protection, name, true)]),
  );
}

/** Characters of the default font in pixels, with what Excel adds; three quarters of a pixel are a point. */
const pointsOf = (characters: number): number => Math.round(characters * 7 * 0.75 * 4) / 4;

function loadLines(engine: HostEngine, id: string, sheet: Element): void {
  for (const column of elements(childOf(sheet, 'cols'), 'col')) {
    const [from, to] = [(numberOf(column, 'min') ?? 1) - 1, (numberOf(column, 'max') ?? 1) - 1];
    const width = numberOf(column, 'width');
    const hidden = flagOf(column, 'hidden', false);
    // A file may give a width to all columns to the right end; what lies beyond the table is not worth keeping.
    const last = Math.min(to, from + 200);
    engine.setLineSize(id, 'column', from, last, { hidden, ...(width === null ? {} : { size: pointsOf(width) }) });
  }
  for (const row of elements(childOf(sheet, 'sheetData'), 'row')) {
    const index = (numberOf(row, 'r') ?? 1) - 1;
    const size = numberOf(row, 'ht');
    const hidden = flagOf(row, 'hidden', false);
    if (size !== null || hidden)
      engine.setLineSize(id, 'row', index, index, { hidden, ...(size === null ? {} : { size }) });
  }
}

function conditionalFormats(sheet: Element, { conditional }: Looks): ConditionalFormatState[] {
  const found = elements(sheet, 'conditionalFormatting').flatMap((group, groupIndex) => {
    const areas = (group.getAttribute('sqref') ?? '').split(/\s+/).flatMap((text) => parseAddress(text)?.area ?? []);
    return elements(group, 'cfRule').map((rule, index) => ({
      priority: numberOf(rule, 'priority') ?? 0,
      id: `{CF${groupIndex}.${index}}`,
      type: rule.getAttribute('type') === 'expression' ? 'Custom' : 'other',
      areas,
      rule: { formula: `=${childOf(rule, 'formula')?.textContent ?? ''}` },
      format: conditional[numberOf(rule, 'dxfId') ?? -1] ?? {},
      stopIfTrue: flagOf(rule, 'stopIfTrue', false),
    }));
  });
  return found.filter(({ type }) => type === 'Custom').sort((a, b) => a.priority - b.priority);
}
