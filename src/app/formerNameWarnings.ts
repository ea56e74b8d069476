import type { UnitRecognition } from '../domain/intake/UnitRecognition';
import type { Reason } from './ConsolidationResult';
import { vietnameseDate } from './sheets/vietnameseDate';
import { INTAKE_TEXTS } from './text/describeIntake';
import type { Language } from './text/Language';

/** That a workbook names its unit as it was called before, or names one that became part of it; empty otherwise. */
export function formerNameWarnings(recognition: UnitRecognition, language: Language): readonly Reason[] {
  if (recognition.outcome !== 'found' || !recognition.formerly) return [];
  const { unit, formerly } = recognition;
  const texts = INTAKE_TEXTS[language];
  if (!formerly.unit) {
    return [{ code: 'former-name', message: texts.formerName({ unit: unit.name, name: formerly.name }) }];
  }
  const on = vietnameseDate(formerly.unit.validTo ?? '');
  return [{ code: 'merged-unit', message: texts.mergedUnit({ unit: unit.name, former: formerly.name, on }) }];
}
