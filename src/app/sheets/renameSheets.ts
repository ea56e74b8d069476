import type { CellDocument, NameDocument, SheetDocument } from '../ports/WorkbookDocument';
import { quoteSheetName } from './sheetReference';

export interface NamedSheets {
  readonly sheets: readonly SheetDocument[];
  readonly definedNames: readonly NameDocument[];
}

/**
 * The same sheets under other names, with every formula, validation, conditional format, link and defined name following. References
 * are known by the quotes that ours always have; texts in formulas are left alone.
 *
 * @param names old name → new name; sheets that aren't listed keep theirs
 */
export function renameSheets({ sheets, definedNames }: NamedSheets, names: ReadonlyMap<string, string>): NamedSheets {
  const follow = (formula: string): string =>
    formula.replace(REFERENCE, (token, sheet: string | undefined) => {
      const name = sheet === undefined ? undefined : names.get(sheet.replaceAll("''", "'"));
      return name === undefined ? token : `${quoteSheetName(name)}!`;
    });
  return {
    definedNames: definedNames.map((name) => ({ ...name, refersTo: follow(name.refersTo) })),
    sheets: sheets.map((sheet) => ({
      ...sheet,
      name: names.get(sheet.name) ?? sheet.name,
      cells: sheet.cells.map((cell) => followCell(cell, follow)),
      dataValidations: sheet.dataValidations.map((validation) => ({
        ...validation,
        formula1: follow(validation.formula1),
        ...(validation.formula2 === undefined ? {} : { formula2: follow(validation.formula2) }),
      })),
      conditionalFormats: sheet.conditionalFormats.map((format) => ({ ...format, formula: follow(format.formula) })),
      hyperlinks: sheet.hyperlinks.map((link) => ({ ...link, location: follow(link.location) })),
    })),
  };
}

/** A text in quotes, or a captured sheet name before its `!`. */
const REFERENCE = /"(?:[^"]|"")*"|'((?:[^']|'')+)'!/g;

function followCell(cell: CellDocument, follow: (formula: string) => string): CellDocument {
  const { content } = cell;
  return content.type === 'formula' ? { ...cell, content: { ...content, formula: follow(content.formula) } } : cell;
}
