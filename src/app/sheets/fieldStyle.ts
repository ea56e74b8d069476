import type { FieldKind } from '../../domain/forms/FieldKind';
import type { Column } from '../../domain/forms/Table';
import type { CellContent, CellStyle } from '../ports/WorkbookDocument';
import { textOf } from './sheetLines';
import type { FieldCrossing } from './TableSheetOptions';
import { bold, ENTRY_FILL, kindStyles, linked, tableStyles } from './tableStyles';

export interface FieldLooks {
  readonly content: CellContent;
  readonly open: boolean;
  readonly link: boolean;
  /** Overrides the kind's own. */
  readonly numberFormat?: string | undefined;
}

/** How a field looks: by kind, with a light fill when it is open, bold in total rows and columns, wrapped when words stand in it. */
export function fieldStyle(crossing: FieldCrossing, looks: FieldLooks): CellStyle {
  const { column, row } = crossing;
  const kind = crossing.type === 'none' ? kindOfEmpty(column) : crossing.kind;
  const style: CellStyle = {
    ...tableStyles.field,
    ...(kind === null ? {} : kindStyles[kind]),
    ...numberFormat(
      looks,
      kind === null ? undefined : (quotientFormat(crossing) ?? signedFormat(crossing) ?? kindStyles[kind].numberFormat),
    ),
    ...(textOf(looks.content) === '' ? {} : { wrap: true }),
    ...(looks.open ? { fill: ENTRY_FILL, unlocked: true } : {}),
  };
  const weighted = crossing.type === 'derived' || row.role === 'total' || column.role === 'total' ? bold(style) : style;
  return looks.link ? linked(weighted) : weighted;
}

/** A field that holds nothing looks like its column. */
function kindOfEmpty({ kind }: Column): FieldKind | null {
  return kind === 'stub' || kind === 'label' || kind === 'none' ? null : kind;
}

/** A quotient has the decimals that its rule rounds it to; one that is a share keeps the looks of shares. */
function quotientFormat(crossing: FieldCrossing): string | undefined {
  if (crossing.type !== 'derived' || crossing.rule.kind !== 'quotient' || crossing.kind === 'ratio') return undefined;
  const { decimals } = crossing.rule;
  return decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`;
}

/** A count that says more or less than before shows which, `+3`, `-3`. */
function signedFormat(crossing: FieldCrossing): string | undefined {
  if (crossing.type === 'none' || crossing.kind !== 'count' || crossing.signed !== true) return undefined;
  return '+#,##0;-#,##0;0';
}

/** A formula under the text format turns into text as soon as someone edits it: there it gets a plain format. */
function numberFormat({ numberFormat: given, content }: FieldLooks, ofKind: string | undefined): CellStyle {
  if (given !== undefined) return { numberFormat: given };
  if (content.type === 'formula' && ofKind === '@') return { numberFormat: '#,##0' };
  return ofKind === undefined ? {} : { numberFormat: ofKind };
}
