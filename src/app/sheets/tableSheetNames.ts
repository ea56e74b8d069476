import type { Table } from '../../domain/forms/Table';
import { freeSheetName } from './freeSheetName';

const FORBIDDEN = /[[\]:*?/\\]/gu;

/**
 * A sheet name for every table, by table id: its caption (`Bảng 2A`, `IV`) without what Excel forbids in names, unique without
 * regard to case. `taken` are names that other sheets of the workbook have.
 *
 * @example tableSheetNames([bang2a]).get('bang-2a') === 'Bảng 2A'
 */
export function tableSheetNames(tables: readonly Table[], taken: readonly string[] = []): ReadonlyMap<string, string> {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  const names = new Map<string, string>();
  for (const table of tables) {
    const wanted = plainName(table.caption) || plainName(table.code) || table.id;
    const name = freeSheetName(wanted, used);
    used.add(name.toLowerCase());
    names.set(table.id, name);
  }
  return names;
}

/** Excel also forbids an apostrophe at either end. */
function plainName(text: string): string {
  return text
    .replace(FORBIDDEN, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/^[\s.']+|[\s.']+$/gu, '');
}
