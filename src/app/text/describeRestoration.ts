import type { FormSet } from '../../domain/forms/FormSet';
import { formatAddress } from '../../domain/workbook/CellAddress';
import type { RestoredCell, RestoredTable, RestoreRefusal } from '../restore/RestoredTable';
import { clipText } from '../sheets/clipText';
import { tableNames } from './describeIntake';
import { formatScalar } from './formatScalar';
import type { Language } from './Language';
import type { RestoreText } from './RestoreText';
import { RESTORE_TEXT_EN } from './restoreText.en';
import { RESTORE_TEXT_VI } from './restoreText.vi';

const TEXTS: Readonly<Record<Language, RestoreText>> = { vi: RESTORE_TEXT_VI, en: RESTORE_TEXT_EN };

/** Why a table could not be put in order, and what to do. */
export function describeRestoreRefusal(refusal: RestoreRefusal, formSet: FormSet, language: Language): string {
  const table = tableNames([refusal.table], formSet);
  return refusal.code === 'table-not-found'
    ? TEXTS[language].notFound({ table })
    : TEXTS[language].changed({ table, sheet: refusal.sheet });
}

/**
 * What was mended, and what stood in cells that were written over.
 *
 * @example 'Đã khôi phục Bảng 2A: 1 công thức tổng. Số liệu đã nhập được giữ nguyên. Nội dung đã thay: C11: 6.416.'
 */
export function describeRestoration(restored: RestoredTable, formSet: FormSet, language: Language): string {
  const texts = TEXTS[language];
  const table = tableNames([restored.table], formSet);
  const { formats, validations, conditions, sizes, protection } = restored.looks;
  const counts: readonly [number, (count: number) => string][] = [
    [restored.texts.length, texts.texts],
    [restored.formulas.length, texts.formulas],
    [restored.merges.length, texts.merges],
    [formats.length, texts.formats],
    [validations.length, texts.validations],
    [conditions.length, texts.conditions],
    [sizes ? 1 : 0, () => texts.sizes],
    [protection ? 1 : 0, () => texts.protection],
    [restored.names, () => texts.names],
  ];
  const parts = counts.flatMap(([count, words]) => (count === 0 ? [] : [words(count)]));
  const replaced = [...restored.texts, ...restored.formulas].filter(({ was }) => was !== '');
  return [
    restored.nothingNeeded ? texts.nothingNeeded({ table }) : texts.restored({ table, parts: parts.join(', ') }),
    ...(replaced.length === 0 ? [] : [texts.replaced({ cells: listed(replaced, language) })]),
    ...(restored.leftAlone.length === 0 ? [] : [texts.leftAlone({ cells: listed(restored.leftAlone, language) })]),
  ].join(' ');
}

const LONGEST_TOLD = 40;

function listed(cells: readonly RestoredCell[], language: Language): string {
  const written = (was: RestoredCell['was']): string =>
    typeof was === 'number' ? formatScalar(was, undefined, language) : String(was);
  return cells
    .map(({ address, was }) => `${formatAddress(address)}: ${clipText(written(was), LONGEST_TOLD)}`)
    .join('; ');
}
