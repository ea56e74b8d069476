import type { Insertion } from '../../app/ports/OpenWorkbook';
import { nameKey } from '../nameKey';
import type { SheetInTheWay } from './sheetsInTheWay';
import type { WorkbookSurvey } from './WorkbookSurvey';

/**
 * The position that every new sheet is given, one after the other, as each is added: before the sheet that it replaces, or behind the
 * sheet that was chosen and the new ones there; undefined leaves it at the end.
 */
export function sheetPositions(
  { sheets, place }: Pick<Insertion, 'sheets' | 'place'>,
  survey: Pick<WorkbookSurvey, 'sheets'>,
  replaced: readonly SheetInTheWay[],
): readonly (number | undefined)[] {
  const order = survey.sheets.map(({ id }) => id);
  const chosen =
    place?.kind === 'after' ? survey.sheets.find(({ name }) => nameKey(name) === nameKey(place.sheet)) : undefined;
  let before = chosen?.id;
  return sheets.map(({ name }) => {
    const old = replaced.find(({ of }) => of === name)?.sheet.id;
    const id = `new ${name}`;
    if (old === undefined && before === undefined) {
      order.push(id);
      return undefined;
    }
    const position = old === undefined ? order.indexOf(before ?? '') + 1 : order.indexOf(old);
    order.splice(position, 0, id);
    if (old === undefined) before = id;
    return position;
  });
}
