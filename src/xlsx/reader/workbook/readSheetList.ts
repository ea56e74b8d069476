import type { SheetVisibility } from '../../../domain/workbook/ReceivedWorkbook';
import type { Relationship } from '../package/readRelationships';
import { Refusal } from '../Refusal';
import { unescapeText } from '../unescapeText';
import { NAMESPACE } from '../xml/namespaces';
import type { MainPart } from './findMainPart';

export interface SheetEntry {
  readonly name: string;
  readonly visibility: SheetVisibility;
  /** The worksheet's part; null for tabs that hold no cells: chart, dialog and macro sheets. */
  readonly target: string | null;
}

const VISIBILITIES: ReadonlyMap<string, SheetVisibility> = new Map([
  ['visible', 'visible'],
  ['hidden', 'hidden'],
  ['veryHidden', 'very-hidden'],
]);

/** All tabs in their order. Refuses `damaged-part` when there is none, one leads nowhere, or two lead to the same part. */
export function readSheetList(main: MainPart, relationships: readonly Relationship[], limit: number): SheetEntry[] {
  const byId = new Map(relationships.map((relationship) => [relationship.id, relationship]));
  const targets = new Set<string>();
  const list = main.root.children.find(({ local }) => local === 'sheets');
  const sheets = (list?.children ?? []).filter(({ local }) => local === 'sheet');
  if (sheets.length === 0) throw new Refusal('damaged-part', main.name, 'no sheets');
  if (sheets.length > limit) throw new Refusal('too-large', main.name, `${sheets.length} sheets, at most ${limit}`);
  return sheets.map(({ tag }) => {
    const name = unescapeText(tag.attribute('name') ?? '');
    const relationship = byId.get(tag.attribute('id', NAMESPACE.relationships) ?? '');
    if (relationship?.target == null) {
      throw new Refusal('damaged-part', main.name, `sheet ${JSON.stringify(name)} leads nowhere`);
    }
    const state = tag.attribute('state') ?? 'visible';
    const visibility = VISIBILITIES.get(state);
    if (!visibility) throw new Refusal('damaged-part', main.name, `sheet state ${JSON.stringify(state)}`);
    if (relationship.kind !== 'worksheet') return { name, visibility, target: null };
    const key = relationship.target.toLowerCase();
    if (targets.has(key)) throw new Refusal('damaged-part', main.name, `two sheets lead to ${relationship.target}`);
    targets.add(key);
    return { name, visibility, target: relationship.target };
  });
}
