import type { CellAddress } from '../../domain/workbook/CellAddress';
import { resolveTarget } from '../reader/package/resolveTarget';
import { element } from '../writer/element';
import { escapeXml } from '../writer/escapeXml';
import { OFFICE_RELATIONSHIPS } from '../writer/namespaces';
import { CONTENT_TYPES, elementsOf, PackageParts, relationsPath } from './PackageParts';
import { recordSheetXml } from './recordSheetXml';
import { type MetElement, rewriteXml } from './rewriteXml';
import { sealSheetXml } from './sealSheetXml';

export interface SealPackageInput {
  /** The sheet that keeps what was sealed; very hidden. */
  readonly recordSheet: string;
  readonly recordLines: readonly string[];
  /** The cell that prints the seal. */
  readonly printed: { readonly sheet: string; readonly address: CellAddress; readonly text: string };
  readonly property: { readonly name: string; readonly value: string };
}

const RECORD_PART = 'xl/worksheets/bieu-mau-seal.xml';
const WORKSHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';
const RECORD_RELATION = 'rIdBieuMauSeal';

/**
 * A sealed copy of a workbook's package: formulas replaced by their results, every sheet and the workbook's structure locked without a
 * password, the record put in as a sheet of its own. Looks, merges, widths and print set-up stay as they are. Null for a workbook of
 * another kind than .xlsx: .ods, or one with macros.
 *
 * @throws when a part is no well-formed XML or the package lacks one.
 */
export function sealPackage(bytes: Uint8Array, input: SealPackageInput): Uint8Array | null {
  const parts = PackageParts.of(bytes);
  const [workbook] = parts.has(CONTENT_TYPES) ? parts.ofType('sheet.main+xml') : [];
  if (workbook === undefined) return null;
  const printedPart = partOfSheet(parts, workbook, input.printed.sheet);
  for (const sheet of parts.ofType('worksheet+xml')) {
    parts.write(sheet, sealSheetXml(parts.text(sheet), sheet === printedPart ? input.printed : null));
  }
  for (const styles of parts.ofType('spreadsheetml.styles+xml')) parts.write(styles, lockedStyles(parts.text(styles)));
  for (const chain of parts.ofType('calcChain+xml')) removePart(parts, workbook, chain);
  for (const custom of parts.ofType('custom-properties+xml')) {
    parts.write(custom, withProperty(parts.text(custom), input.property));
  }
  addRecord(parts, workbook, input);
  return parts.toBytes();
}

function partOfSheet(parts: PackageParts, workbook: string, name: string): string | undefined {
  const sheet = elementsOf(parts.text(workbook), 'sheet').find((each) => each.name === name);
  const id = Object.entries(sheet ?? {}).find(([key]) => key.endsWith(':id'))?.[1];
  const relation = elementsOf(parts.text(relationsPath(workbook)), 'Relationship').find(({ Id }) => Id === id);
  return relation?.Target === undefined ? undefined : resolveTarget(workbook, relation.Target);
}

/** Cells that were open for entry are closed. */
function lockedStyles(xml: string): string {
  return rewriteXml(xml, {
    open: ({ local, attributes }) => {
      if (local === 'protection' && attributes.locked !== undefined) attributes.locked = '1';
      return 'keep';
    },
  });
}

function removePart(parts: PackageParts, workbook: string, part: string): void {
  parts.remove(part);
  parts.write(
    CONTENT_TYPES,
    rewriteXml(parts.text(CONTENT_TYPES), {
      open: ({ attributes }) => (attributes.PartName === `/${part}` ? 'drop' : 'keep'),
    }),
  );
  const relations = relationsPath(workbook);
  parts.write(
    relations,
    rewriteXml(parts.text(relations), {
      open: ({ attributes: { Target } }) =>
        Target !== undefined && resolveTarget(workbook, Target) === part ? 'drop' : 'keep',
    }),
  );
}

const USER_DEFINED = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}';
const VARIANT_TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes';

function withProperty(xml: string, { name, value }: SealPackageInput['property']): string {
  const ids = elementsOf(xml, 'property').map(({ pid }) => Number(pid));
  const pid = Math.max(1, ...ids) + 1;
  return rewriteXml(xml, {
    open: ({ local, attributes }) => (local === 'property' && attributes.name === name ? 'drop' : 'keep'),
    atEnd: ({ depth, prefix }) => {
      if (depth !== 1) return '';
      const text = element('vt:lpwstr', { 'xmlns:vt': VARIANT_TYPES }, escapeXml(value));
      return element(`${prefix}property`, { fmtid: USER_DEFINED, pid, name }, text);
    },
  });
}

/** What may stand before the protection of a workbook. */
const BEFORE_PROTECTION = ['fileVersion', 'fileSharing', 'workbookPr', 'AlternateContent', 'revisionPtr'];

function addRecord(parts: PackageParts, workbook: string, { recordSheet, recordLines }: SealPackageInput): void {
  parts.write(RECORD_PART, recordSheetXml(recordLines));
  const atRootEnd =
    (xml: string) =>
    ({ depth }: MetElement): string =>
      depth === 1 ? xml : '';
  const override = element('Override', { PartName: `/${RECORD_PART}`, ContentType: WORKSHEET_TYPE });
  parts.write(CONTENT_TYPES, rewriteXml(parts.text(CONTENT_TYPES), { open: () => 'keep', atEnd: atRootEnd(override) }));
  const relations = relationsPath(workbook);
  const relation = element('Relationship', {
    Id: RECORD_RELATION,
    Type: `${OFFICE_RELATIONSHIPS}/worksheet`,
    Target: `/${RECORD_PART}`,
  });
  parts.write(relations, rewriteXml(parts.text(relations), { open: () => 'keep', atEnd: atRootEnd(relation) }));

  const xml = parts.text(workbook);
  const sheetId = Math.max(0, ...elementsOf(xml, 'sheet').map((sheet) => Number(sheet.sheetId))) + 1;
  let isProtected = false;
  parts.write(
    workbook,
    rewriteXml(xml, {
      before: ({ depth, local, prefix }) => {
        if (isProtected || depth !== 2 || BEFORE_PROTECTION.includes(local)) return '';
        isProtected = true;
        return element(`${prefix}workbookProtection`, { lockStructure: true });
      },
      open: ({ depth, local }) => (depth === 2 && local === 'workbookProtection' ? 'drop' : 'keep'),
      atEnd: ({ depth, local, prefix }) =>
        depth === 2 && local === 'sheets'
          ? element(`${prefix}sheet`, {
              'xmlns:r': OFFICE_RELATIONSHIPS,
              name: recordSheet,
              sheetId,
              state: 'veryHidden',
              'r:id': RECORD_RELATION,
            })
          : '',
    }),
  );
}
