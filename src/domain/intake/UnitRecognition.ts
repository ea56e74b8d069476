import type { Unit } from '../forms/Roster';

/** Whose workbook it is. Never guessed: what speaks for two units equally is `conflicting`. */
export type UnitRecognition =
  | {
      readonly outcome: 'found';
      readonly unit: Unit;
      readonly by: UnitEvidence;
      /** The unit that the file name speaks of, where it is another. */
      readonly fileNameSays?: Unit;
    }
  | {
      readonly outcome: 'conflicting';
      /** In roster order. */
      readonly units: readonly Unit[];
      /** Where the conflict lies; `id`: our own mark says one unit, the sheets say another. */
      readonly by: UnitEvidence;
    }
  | { readonly outcome: 'unknown' };

/** `id`: our own mark; `text`: a name on a sheet; `file-name`: a name or unit id in the file's name. */
export type UnitEvidence = 'id' | 'text' | 'file-name';
