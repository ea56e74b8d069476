import { FIELD_KINDS, type FieldKind } from '../../domain/forms/FieldKind';
import { formatAddress } from '../../domain/workbook/CellAddress';
import type { ConditionalFormatDocument } from '../ports/WorkbookDocument';
import { groupRanges } from './groupRanges';
import type { PlacedFields } from './placeFields';
import type { FieldCrossing } from './TableSheetOptions';
import { conditionColours } from './tableStyles';
import { NIL_MARK } from './totalFormula';

/**
 * A formula that is TRUE when a cell holds what its kind can't (below zero only where it is signed), null for kinds that take any text. Validation stops what is typed; this
 * also tells of what is pasted: figures that are text are not summed by Excel.
 */
export function unreadableFormula(kind: FieldKind, cell: string, signed = false): string | null {
  switch (kind) {
    case 'count': {
      const isBroken = `${cell}<>INT(${cell})`;
      return `IF(ISNUMBER(${cell}),${signed ? isBroken : `OR(${cell}<0,${isBroken})`},${isOtherText(cell)})`;
    }
    case 'amount':
      return isOtherText(cell);
    case 'ratio':
      return `IF(ISNUMBER(${cell}),OR(${cell}<0,${cell}>1),AND(${isOtherText(cell)},RIGHT(TRIM(${cell}))<>"%"))`;
    default:
      return null;
  }
}

function isOtherText(cell: string): string {
  return `AND(ISTEXT(${cell}),TRIM(${cell})<>"",TRIM(${cell})<>"${NIL_MARK}")`;
}

/** Conditional formats that show entries which can't be read, one per kind and rectangle of open fields; what isn't open is ours. */
export function unreadableConditions(
  fields: PlacedFields,
  isOpen: (crossing: FieldCrossing) => boolean,
): readonly ConditionalFormatDocument[] {
  const kinds = FIELD_KINDS.flatMap((kind) => [
    { kind, signed: false },
    ...(kind === 'count' ? [{ kind, signed: true }] : []),
  ]);
  return kinds.flatMap(({ kind, signed }) => {
    const ofKind = fields.all.filter(
      ({ crossing }) =>
        crossing.type === 'entry' &&
        crossing.kind === kind &&
        (kind !== 'count' || (crossing.signed ?? false) === signed) &&
        isOpen(crossing),
    );
    return groupRanges(ofKind.map(({ address }) => address)).flatMap((range): ConditionalFormatDocument[] => {
      const formula = unreadableFormula(kind, formatAddress({ row: range.top, column: range.left }), signed);
      return formula === null ? [] : [{ ranges: [range], formula, format: conditionColours.error }];
    });
  });
}
