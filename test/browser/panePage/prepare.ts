import { insertSummary } from '../../../src/app/insertSummary';
import { insertTables } from '../../../src/app/insertTables';
import { startConsolidation } from '../../../src/app/startConsolidation';
import type { FormSet } from '../../../src/domain/forms/FormSet';
import type { Result } from '../../../src/domain/Result';
import { excelWorkbook } from '../../../src/excel/excelWorkbook';
import { readWorkbook } from '../../../src/xlsx/reader/readWorkbook';
import { browserTimer } from '../../../taskpane/services/browserTimer';
import { fetchTemplate } from '../../../taskpane/services/fetchTemplate';
import { formSetLibrary } from '../../../taskpane/services/FormSetLibrary';

/** What tests put into the open workbook before they look at a panel, by the use cases that the panels work with. */
export interface Prepare {
  /** Tables of kl01-971 on sheets of their own. */
  readonly tables: (ids: readonly string[]) => Promise<void>;
  /** The summary of received files, bytes in base64. */
  readonly summary: (files: readonly { readonly name: string; readonly base64: string }[]) => Promise<void>;
}

const library = formSetLibrary(fetchTemplate);

export const prepare: Prepare = {
  tables: async (ids) => {
    const formSet = await load('kl01-971');
    worked(await insertTables(excelWorkbook({ timer: browserTimer }), { formSet, tables: ids }));
  },
  summary: async (files) => {
    const formSet = await load('kl01-971');
    const summaryFormSet = await load('kl01-tinh');
    if (!formSet.roster) throw new TypeError('kl01-971 has a roster.');
    const run = startConsolidation({ formSet, summaryFormSet, roster: formSet.roster, language: 'vi', readWorkbook });
    for (const { name, base64 } of files) {
      const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      run.add({ name, bytes, sha256: '' });
    }
    worked(await insertSummary(excelWorkbook({ timer: browserTimer }), { document: run.finish().document }));
  },
};

async function load(id: string): Promise<FormSet> {
  return worked(await library.load(id));
}

function worked<T>(result: Result<T, unknown>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
}
