import type { HostFailure, Mended, Restoration } from '../../app/ports/OpenWorkbook';
import { failure, type Result, success } from '../../domain/Result';
import { type CellRange, formatRange } from '../../domain/workbook/CellRange';
import { runBatch } from '../batch/runBatch';
import { nameStep } from '../insert/insertionSteps';
import { nameKey } from '../nameKey';
import { protectSheet } from '../write/protectSheet';
import { sheetSteps } from '../write/sheetSteps';
import type { Check } from './Check';
import { conditionChecks } from './conditionChecks';
import { formatChecks } from './formatChecks';
import { smallSizes } from './smallSizes';
import { validationChecks } from './validationChecks';

/**
 * Puts looks, merges, validations, conditional formats, texts and formulas of some cells back. Figures are never written, so none can
 * be lost. One sync to look, and one to write when something differs.
 */
export async function restoreCells(restoration: Restoration): Promise<Result<Mended, HostFailure>> {
  const sheet = restoration.document.name;
  const looked = await runBatch((context) => look(context, restoration));
  if (!looked.ok) return failure({ ...looked.failure, sheet });
  const { mended, damage } = looked.value;
  if (!damage.anything) return success(mended);

  const written = await runBatch((context) => write(context, restoration, damage), { waitForCellEdit: true });
  if (written.ok) return success(mended);
  if (isAboutLock(written.failure)) return failure({ ...written.failure, code: 'sheet-protected', sheet });
  if (damage.wasProtected) await runBatch((context) => lockAgain(context, sheet), { waitForCellEdit: true });
  return failure({ ...written.failure, sheet });
}

interface Damage {
  readonly anything: boolean;
  readonly wasProtected: boolean;
  readonly sizes: ReturnType<ReturnType<typeof smallSizes>>;
  /** Names as the workbook writes them, by `nameKey`. */
  readonly names: ReadonlyMap<string, string>;
}

async function look(
  context: Excel.RequestContext,
  restoration: Restoration,
): Promise<{ mended: Mended; damage: Damage }> {
  const { workbook } = context;
  const { document, contentsDiffer, definedNames, protect } = restoration;
  const sheet = workbook.worksheets.getItem(document.name);
  const protection = sheet.protection.load('protected');
  const names = workbook.names.load('items/name');
  const formats = formatChecks(sheet, document);
  const validations = validationChecks(sheet, document.dataValidations);
  const conditions = conditionChecks(sheet, document);
  const sizesOf = smallSizes(sheet, document);
  await context.sync();

  const sizes = sizesOf();
  const mended: Mended = {
    formats: differing(formats),
    validations: differing(validations),
    conditions: differing(conditions),
    sizes: sizes.columnWidths.some((width) => width !== undefined) || Object.keys(sizes.rowHeights).length > 0,
    protection: protect && !protection.protected,
  };
  const looks = mended.formats.length + mended.validations.length + mended.conditions.length;
  return {
    mended,
    damage: {
      anything: contentsDiffer || definedNames.length > 0 || looks > 0 || mended.sizes || mended.protection,
      wasProtected: protection.protected,
      sizes,
      names: new Map(names.items.map(({ name }) => [nameKey(name), name])),
    },
  };
}

function differing(checks: readonly Check[]): readonly CellRange[] {
  return checks.filter(({ differs }) => differs()).map(({ range }) => range);
}

async function write(
  context: Excel.RequestContext,
  { document, areas, definedNames, protect }: Restoration,
  { wasProtected, sizes, names }: Damage,
): Promise<void> {
  const { workbook } = context;
  const sheet = workbook.worksheets.getItem(document.name);
  // First of all: a password stops everything before anything is changed.
  if (wasProtected) sheet.protection.unprotect();
  for (const area of areas) {
    const range = sheet.getRange(formatRange(area));
    range.unmerge();
    range.conditionalFormats.clearAll();
    range.dataValidation.clear();
    range.clear('Formats');
  }
  const { name, cells, merges, dataValidations, conditionalFormats } = document;
  const restored = { name, cells, merges, dataValidations, conditionalFormats, ...sizes, notes: [], hyperlinks: [] };
  const steps = [
    ...sheetSteps(sheet, restored),
    ...definedNames.map((each) => nameStep(workbook, each, names.get(nameKey(each.name)))),
  ];
  for (const step of steps) step.apply();
  if (wasProtected || protect) protectSheet(sheet);
  await context.sync();
}

/** Excel says a wrong password in several ways. */
function isAboutLock({ code, detail = '' }: HostFailure): boolean {
  return code === 'sheet-protected' || detail.includes('unprotect');
}

async function lockAgain(context: Excel.RequestContext, name: string): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(name);
  const protection = sheet.protection.load('protected');
  await context.sync();
  if (!protection.protected) protectSheet(sheet);
  await context.sync();
}
