import {
  CanceledError,
  ICommandService,
  LocaleType,
  LogLevel,
  mergeLocales,
  Univer,
  UniverInstanceType,
  type IWorkbookData,
} from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
import conditionalTexts from '@univerjs/preset-sheets-conditional-formatting/locales/vi-VN';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import coreTexts from '@univerjs/preset-sheets-core/locales/vi-VN';
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
import validationTexts from '@univerjs/preset-sheets-data-validation/locales/vi-VN';
import { showDecimals } from './showDecimals';
import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-data-validation/lib/index.css';
import '@univerjs/preset-sheets-conditional-formatting/lib/index.css';

/** The visible grid: one workbook in Univer, with its sheets to be replaced. */
export interface Grid {
  readonly univer: Univer;
  readonly commands: ICommandService;
  readonly unitId: string;
  readonly firstSheet: string;
  /** What a listener throws to keep a command from being carried out. */
  readonly canceled: () => Error;
}

const UNIT = 'workbook';
const FIRST = 'to-be-replaced';

/** Menus that would do what the simulation does not keep. */
const HIDDEN_MENUS = [
  // Taking back works by its keys; Univer's buttons know only of its own changes.
  'univer.command.undo',
  'univer.command.redo',
  'sheet.menu.sheets-sort',
  'sheet.command.add-range-protection-from-toolbar',
  'sheet.command.add-range-protection-from-context-menu',
  'sheet.command.set-range-protection-from-context-menu',
  'sheet.command.delete-range-protection-from-context-menu',
  'sheet.command.view-sheet-permission-from-context-menu',
  'sheet.contextMenu.permission',
  'sheet.command.add-range-protection-from-sheet-bar',
  'sheet.command.change-sheet-protection-from-sheet-bar',
  'sheet.command.delete-worksheet-protection-from-sheet-bar',
  'sheet.command.view-sheet-permission-from-sheet-bar',
  'sheet.menu.data-validation',
  'sheet.menu.conditional-formatting',
  'sheet.command.set-once-format-painter',
  'sheet.command.set-infinite-format-painter',
];

export function createGrid(container: HTMLElement): Grid {
  const univer = new Univer({
    locale: LocaleType.VI_VN,
    locales: { [LocaleType.VI_VN]: mergeLocales(coreTexts, validationTexts, conditionalTexts) },
    logLevel: LogLevel.ERROR,
  });
  const presets = [
    UniverSheetsCorePreset({
      container,
      ribbonType: 'simple',
      disableAutoFocus: true,
      menu: Object.fromEntries(HIDDEN_MENUS.map((id) => [id, { hidden: true }])),
    }),
    UniverSheetsDataValidationPreset(),
    UniverSheetsConditionalFormattingPreset(),
  ];
  for (const plugin of presets.flatMap(({ plugins }) => plugins)) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
  univer.createUnit<IWorkbookData, never>(UniverInstanceType.UNIVER_SHEET, {
    id: UNIT,
    defaultStyle: { ff: 'Calibri', fs: 11 },
    sheetOrder: [FIRST],
    sheets: { [FIRST]: { id: FIRST, name: FIRST } },
  });
  FUniver.newAPI(univer).getActiveWorkbook()?.setNumfmtLocal('vi');
  showDecimals(univer);
  return {
    univer,
    commands: univer.__getInjector().get(ICommandService),
    unitId: UNIT,
    firstSheet: FIRST,
    canceled: () => new CanceledError(),
  };
}
