import type { Unit } from '../forms/Roster';
import type { EndedUnit, Formerly } from './NamedUnit';

/** Whose workbook it is. Never guessed: what speaks for two units equally is `conflicting`. */
export type UnitRecognition =
  | {
      readonly outcome: 'found';
      readonly unit: Unit;
      readonly by: UnitEvidence;
      /** The unit that the file name speaks of, where it is another. */
      readonly fileNameSays?: Unit;
      /** Given where the workbook names it as it was called before. */
      readonly formerly?: Formerly;
    }
  | {
      readonly outcome: 'conflicting';
      /** In roster order. */
      readonly units: readonly Unit[];
      /** Where the conflict lies; `id`: our own mark says one unit, the sheets say another. */
      readonly by: UnitEvidence;
    }
  /** The unit is no more, and who has its figures today is not certain. */
  | { readonly outcome: 'ended'; readonly unit: Unit; readonly ended: EndedUnit }
  | { readonly outcome: 'unknown' };

/** `id`: our own mark; `text`: a name on a sheet; `file-name`: a name or unit id in the file's name. */
export type UnitEvidence = 'id' | 'text' | 'file-name';
