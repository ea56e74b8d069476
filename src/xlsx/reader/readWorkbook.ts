import type { ReadFailure } from '../../app/ports/WorkbookReader';
import { failure, type Result, success } from '../../domain/Result';
import type { ReceivedWorkbook } from '../../domain/workbook/ReceivedWorkbook';
import { readOpenDocument } from '../ods/readOpenDocument';
import { READ_LIMITS, type ReadLimits } from '../ReadLimits';
import type { Inflate } from './Inflate';
import { PartReader } from './package/PartReader';
import { readRelationships, type Relationship } from './package/readRelationships';
import { ReadBudget } from './ReadBudget';
import { readSharedStrings } from './readSharedStrings';
import { refuseOtherFormats } from './refuseOtherFormats';
import { Refusal } from './Refusal';
import { readSheet } from './sheet/readSheet';
import type { WorkbookContext } from './sheet/WorkbookContext';
import { readNumberMeanings } from './styles/readNumberMeanings';
import { findMainPart } from './workbook/findMainPart';
import { readCustomXml } from './workbook/readCustomXml';
import { readDefinedNames } from './workbook/readDefinedNames';
import { readProperties } from './workbook/readProperties';
import { readSheetList } from './workbook/readSheetList';
import { isXmlTrue } from './xml/isXmlTrue';
import { inflateWithin } from './zip/inflateWithin';

export interface ReadOptions {
  /** What to change in `READ_LIMITS`. */
  readonly limits?: Partial<ReadLimits>;
  /** A faster inflater than the one that runs everywhere, where the host has one. */
  readonly inflate?: Inflate;
}

/**
 * The bytes of a received .xlsx, .xlsm, .xltx, .xltm or .ods file as a workbook: every worksheet with its values, merges and data validations, names, properties
 * and custom XML. Only the parts needed are inflated. Blank cells are left out; a formula gives its cached result, or the error
 * `formula-without-value`. What is damaged anywhere refuses the whole file with one code per cause; nothing is repaired or
 * left out in silence, and no input makes it throw.
 *
 * @example
 * const read = readWorkbook(bytes);
 * if (read.ok) read.value.sheets[0]?.cells[0]; // { row: 0, column: 0, value: 'Bảng 2A', numberMeaning: 'general' }
 * else read.failure; // { code: 'damaged-part', part: 'xl/worksheets/sheet3.xml', detail: '…' }
 */
export function readWorkbook(bytes: Uint8Array, options: ReadOptions = {}): Result<ReceivedWorkbook, ReadFailure> {
  try {
    return success(read(bytes, { ...READ_LIMITS, ...options.limits }, options.inflate ?? inflateWithin));
  } catch (error) {
    if (error instanceof Refusal) return failure(error.failure);
    throw error;
  }
}

function read(bytes: Uint8Array, limits: ReadLimits, inflate: Inflate): ReceivedWorkbook {
  if (bytes.length > limits.fileBytes) {
    throw new Refusal('too-large', undefined, `${bytes.length} bytes, at most ${limits.fileBytes}`);
  }
  refuseOtherFormats(bytes);
  const parts = new PartReader(bytes, limits, inflate);
  const openDocument = readOpenDocument(parts, limits);
  if (openDocument) return openDocument;
  const packageRelationships = readRelationships(parts, '');
  const main = findMainPart(parts, packageRelationships);
  const relationships = readRelationships(parts, main.name);
  if (!relationships) throw new Refusal('damaged-part', main.name, 'its relationships are missing');
  const tabs = readSheetList(main, relationships, limits.sheets);
  const date1904 = isXmlTrue(main.root.children.find(({ local }) => local === 'workbookPr')?.tag.attribute('date1904'));
  const context: WorkbookContext = {
    sharedStrings: sharedStringsOf(parts, relationships, limits),
    numberMeanings: numberMeaningsOf(parts, relationships, limits),
    date1904,
    budget: new ReadBudget(limits),
  };
  return {
    sheets: tabs.flatMap(({ name, visibility, target }) =>
      target === null ? [] : [{ name, visibility, ...readSheet(parts.get(target), context) }],
    ),
    definedNames: readDefinedNames(main, tabs, limits.definedNames),
    properties: readProperties(parts, packageRelationships ?? []),
    customXml: readCustomXml(parts),
    date1904,
  };
}

/** Absent is not yet wrong: only a cell that refers to it makes it so. */
function sharedStringsOf(parts: PartReader, relationships: readonly Relationship[], limits: ReadLimits) {
  const target = targetOfKind(relationships, 'sharedStrings');
  const part = target === null ? null : parts.find(target);
  return part && readSharedStrings(part, limits.sharedStrings);
}

function numberMeaningsOf(parts: PartReader, relationships: readonly Relationship[], limits: ReadLimits) {
  const target = targetOfKind(relationships, 'styles');
  return target === null ? null : readNumberMeanings(parts.get(target), limits.cellFormats);
}

function targetOfKind(relationships: readonly Relationship[], kind: string): string | null {
  return relationships.find((relationship) => relationship.kind === kind)?.target ?? null;
}
