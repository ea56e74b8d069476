import type { SheetDocument } from '../../app/ports/WorkbookDocument';
import { formatRange } from '../../domain/workbook/CellRange';
import { ACTION_BYTES, RANGE_BYTES } from '../batch/payloadBytes';
import type { WriteStep } from '../batch/WriteStep';
import { borderSteps } from './borderSteps';
import { conditionSteps } from './conditionSteps';
import { contentSteps } from './contentSteps';
import { dressedCells } from './dressedCells';
import { frozenSteps } from './frozenSteps';
import { hexColor } from './hexColor';
import { linkSteps } from './linkSteps';
import { printSteps } from './printSteps';
import { sizeSteps } from './sizeSteps';
import { styleSteps } from './styleSteps';
import { validationSteps } from './validationSteps';

/**
 * Everything that makes an empty sheet the sheet of a document, but for locking it, which comes last of all (`protectSheet`). Formats
 * come before contents, so that a text cell takes its text as text; sizes come after them, because Excel fits rows to wrapped text.
 * Notes are left out: they need a later Excel than the floor, and none of our sheets that go into Excel has any.
 */
export function sheetSteps(sheet: Excel.Worksheet, document: SheetDocument): readonly WriteStep[] {
  const dressed = dressedCells(document);
  return [
    ...linkSteps(sheet, document.hyperlinks, document.cells),
    ...styleSteps(sheet, dressed),
    ...borderSteps(sheet, dressed),
    ...contentSteps(sheet, document.cells),
    ...mergeSteps(sheet, document),
    ...sizeSteps(sheet, document),
    ...validationSteps(sheet, document.dataValidations),
    ...conditionSteps(sheet, document.conditionalFormats),
    ...frozenSteps(sheet, document.frozen),
    ...printSteps(sheet, document.print),
    ...filterSteps(sheet, document),
    ...tabSteps(sheet, document),
  ];
}

function mergeSteps(sheet: Excel.Worksheet, { merges }: SheetDocument): readonly WriteStep[] {
  return merges.map((range) => ({
    bytes: RANGE_BYTES + ACTION_BYTES,
    apply: () => sheet.getRange(formatRange(range)).merge(false),
  }));
}

function filterSteps(sheet: Excel.Worksheet, { autoFilter }: SheetDocument): readonly WriteStep[] {
  if (!autoFilter) return [];
  const apply = (): void => sheet.autoFilter.apply(sheet.getRange(formatRange(autoFilter)));
  return [{ bytes: RANGE_BYTES + ACTION_BYTES * 2, apply }];
}

const VISIBILITY = { visible: 'Visible', hidden: 'Hidden', 'very-hidden': 'VeryHidden' } as const;

function tabSteps(sheet: Excel.Worksheet, { tabColor, visibility }: SheetDocument): readonly WriteStep[] {
  return [
    {
      bytes: ACTION_BYTES * 2,
      apply: () => {
        if (tabColor !== undefined) sheet.tabColor = hexColor(tabColor);
        if (visibility !== undefined) sheet.visibility = VISIBILITY[visibility];
      },
    },
  ];
}
