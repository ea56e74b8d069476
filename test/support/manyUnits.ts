import type { FormSet } from '../../src/domain/forms/FormSet';
import type { Roster } from '../../src/domain/forms/Roster';
import { writeWorkbook } from '../../src/xlsx/writer/writeWorkbook';
import { randomNumbers } from '../bench/randomNumbers';
import { filledWorkbook, plausibleFill, randomFill } from './filledWorkbook';

export interface ManyUnits {
  readonly roster: Roster;
  /** One workbook of every unit, made when asked for. */
  readonly bookOf: (index: number) => Uint8Array;
}

/** Every so many units, one sends figures that break rules. */
const CARELESS = 7;

/** A roster of so many communes and the workbook that each of them sends; the same ones every time. */
export function manyUnits(formSet: FormSet, count: number): ManyUnits {
  const units = Array.from({ length: count }, (_, index) => ({
    id: `U-${index + 1}`,
    name: `Xã số ${index + 1} tỉnh Thử Nghiệm`,
    otherNames: [],
    tier: 'huyen',
    quotas: {},
  }));
  return {
    roster: { id: 'many', title: `${count} xã`, units },
    bookOf: (index) => {
      const unit = units[index];
      if (!unit) throw new RangeError(`There are ${count} units.`);
      const random = randomNumbers(index + 1);
      const fill = index % CARELESS === CARELESS - 1 ? randomFill(random) : plausibleFill(random);
      return writeWorkbook(filledWorkbook(formSet, unit, fill));
    },
  };
}
