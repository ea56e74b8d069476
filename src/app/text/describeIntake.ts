import type { FormSet } from '../../domain/forms/FormSet';
import type { IntakeResult } from '../../domain/intake/intake';
import type { Misalignment, SetAsidePlace, TablePlace, TableRefusal } from '../../domain/intake/LocatedTable';
import { formatAddress } from '../../domain/workbook/CellAddress';
import { formatRange } from '../../domain/workbook/CellRange';
import { vietnameseDate } from '../sheets/vietnameseDate';
import type { IntakeText } from './IntakeText';
import { INTAKE_TEXT_EN } from './intakeText.en';
import { INTAKE_TEXT_VI } from './intakeText.vi';
import type { Language } from './Language';

export const INTAKE_TEXTS: Readonly<Record<Language, IntakeText>> = { vi: INTAKE_TEXT_VI, en: INTAKE_TEXT_EN };

/** `Bảng 2A, Bảng 2B`: tables as people call them. */
export function tableNames(ids: readonly string[], formSet: FormSet): string {
  return ids.map((id) => `Bảng ${formSet.tables.find((table) => table.id === id)?.code ?? id}`).join(', ');
}

/** Why a whole file was not used, in words; null for one that was. */
export function describeIntakeOutcome(result: IntakeResult, formSet: FormSet, language: Language): string | null {
  const texts = INTAKE_TEXTS[language];
  switch (result.status) {
    case 'other-form-set':
      return texts.otherFormSet({ formSet: result.formSet, expected: formSet.id });
    case 'no-tables':
      return texts.noTables({ formSet: formSet.id });
    case 'tables-refused': {
      const reasons = result.locations.refused.map((refusal) => describeRefusal(refusal, formSet, language));
      return texts.tablesRefused({ reasons: reasons.join(' ') });
    }
    case 'unit-unknown':
      return texts.unitUnknown;
    case 'unit-conflict':
      return texts.unitConflict({ units: result.units.map(({ name }) => name).join(', ') });
    case 'unit-ended':
      return texts.unitEnded({
        unit: result.unit.name,
        on: vietnameseDate(result.ended.on),
        successors: result.ended.successors.map(({ name }) => name).join(', '),
      });
    case 'empty':
      return result.recognition.outcome === 'found'
        ? texts.empty({ unit: result.recognition.unit.name })
        : texts.emptyOfNobody;
    case 'recognised':
      return null;
  }
}

/** Why a table was not used, with the difference from the form shown. */
export function describeRefusal(refusal: TableRefusal, formSet: FormSet, language: Language): string {
  const texts = INTAKE_TEXTS[language];
  const given = { tables: tableNames(refusal.tables, formSet), places: refusal.places.map(placeText).join(', ') };
  if (refusal.reason === 'misaligned') {
    return texts.tableMisaligned({ ...given, differences: differences(refusal.difference, texts) });
  }
  switch (refusal.because) {
    case 'several-places':
      return texts.tableAmbiguous(given);
    case 'several-tables':
      return texts.tableUndecided(given);
    case 'caption-contradicts-header':
      return texts.captionContradicts(given);
  }
}

/** That a table stood in a second place, which was not used. */
export function describeSetAside({ table, place }: SetAsidePlace, formSet: FormSet, language: Language): string {
  return INTAKE_TEXTS[language].setAside({ table: tableNames([table], formSet), place: placeText(place) });
}

function placeText({ sheet, range }: TablePlace): string {
  return `${sheet}!${formatRange(range)}`;
}

function differences(difference: Misalignment, texts: IntakeText): string {
  const quoted = (titles: readonly string[]): string => titles.map((title) => `“${title}”`).join(', ');
  const leaf = (titles: readonly string[]): string => titles.slice(-2).join(' – ');
  const received = difference.unknownColumns.map(({ title, at }) => `${title} (${formatAddress(at)})`);
  const rows = difference.unknownRows.map(({ title, at }) => `${title} (${formatAddress(at)})`);
  const lists: readonly [readonly string[], (titles: string) => string][] = [
    [difference.missingColumns.map(({ titles }) => leaf(titles)), texts.missingColumns],
    [difference.contestedColumns.map(({ titles }) => leaf(titles)), texts.contestedColumns],
    [received, texts.unknownColumns],
    [difference.missingRows.map(({ title }) => title), texts.missingRows],
    [rows, texts.unknownRows],
  ];
  return lists.flatMap(([titles, words]) => (titles.length === 0 ? [] : [words(quoted(titles))])).join('; ');
}
