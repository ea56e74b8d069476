import { excelWorkbook } from '../../src/excel/excelWorkbook';
import { hostAppearance } from '../../src/excel/hostAppearance';
import { openDialog, ribbonCommand } from '../../src/excel/ribbonCommand';
import { whenReady } from '../../src/excel/whenReady';
import { browserTimer } from '../services/browserTimer';
import { fetchTemplate } from '../services/fetchTemplate';
import { formSetLibrary } from '../services/FormSetLibrary';
import { OBSTACLE_SENTENCES } from '../showObstacle';
import { checkNow } from './checkNow';

ribbonCommand('checkNow', async () => {
  const lines = await answer();
  const page = new URL(`checked.html#${encodeURIComponent(lines.join('\n'))}`, document.baseURI);
  await openDialog(page.href, { width: 30, height: 30 });
});

async function answer(): Promise<readonly string[]> {
  const obstacle = await whenReady();
  if (obstacle) return OBSTACLE_SENTENCES[obstacle];
  return checkNow({
    workbook: excelWorkbook({ timer: browserTimer }),
    library: formSetLibrary(fetchTemplate),
    language: hostAppearance().language(),
  });
}
