import { createRequire } from 'node:module';
import path from 'node:path';
import type * as Core from '@univerjs/core';
import type * as Preset from '@univerjs/preset-sheets-node-core';
import type { UniverCommands } from './UniverCommands';
import { UniverEngine } from './UniverEngine';

const SHEET = 'to-be-replaced';

let made = 0;

/**
 * The engine on Univer without a page. Univer's CommonJS build is taken, since the other one does not load in Node; jest
 * can load neither, hence `calculate.mjs`.
 */
export function nodeUniver(): UniverEngine {
  const load = createRequire(path.join(process.cwd(), 'package.json'));
  const core = load('@univerjs/core') as typeof Core;
  const { UniverSheetsNodeCorePreset } = load('@univerjs/preset-sheets-node-core') as typeof Preset;
  const univer = new core.Univer({
    locale: core.LocaleType.VI_VN,
    locales: { [core.LocaleType.VI_VN]: {} },
    logLevel: core.LogLevel.ERROR,
  });
  for (const plugin of UniverSheetsNodeCorePreset().plugins) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
  // Univer's caches are common to all of its instances: two workbooks must not have the same id.
  made += 1;
  const id = `workbook${made}`;
  univer.createUnit(core.UniverInstanceType.UNIVER_SHEET, {
    id,
    sheetOrder: [SHEET],
    sheets: { [SHEET]: { id: SHEET, name: SHEET } },
  });
  const commands = univer.__getInjector().get(core.ICommandService) as unknown as UniverCommands;
  return new UniverEngine(commands, id, [SHEET]);
}
