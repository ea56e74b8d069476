import { bombs } from './bombs';
import { brokenArchives } from './brokenArchives';
import { brokenCells } from './brokenCells';
import { brokenRelationships } from './brokenRelationships';
import { dialects } from './dialects';
import type { HostileFile } from './HostileFile';
import { otherFormats } from './otherFormats';
import { rareSpellings } from './rareSpellings';
import { sheetExtremes } from './sheetExtremes';
import { xmlAttacks } from './xmlAttacks';

/** Every broken, hostile and odd file that intake must survive, by cause. */
export const hostileCorpus: readonly HostileFile[] = [
  ...brokenArchives,
  ...bombs,
  ...xmlAttacks,
  ...sheetExtremes,
  ...brokenCells,
  ...brokenRelationships,
  ...rareSpellings,
  ...dialects,
  ...otherFormats,
];
