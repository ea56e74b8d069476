import { createRoot } from 'react-dom/client';
import { PRODUCT_VERSION } from '../src/app/productVersion';
import { excelWorkbook } from '../src/excel/excelWorkbook';
import { hostAppearance } from '../src/excel/hostAppearance';
import { openAsWorkbook } from '../src/excel/openAsWorkbook';
import { partitionKey, whenReady } from '../src/excel/whenReady';
import { App } from './app/App';
import { preloadPanels } from './app/panels';
import { browserPause } from './services/browserPause';
import { browserTimer } from './services/browserTimer';
import { copyText } from './services/copyText';
import { fetchTemplate } from './services/fetchTemplate';
import { type FormSetLibrary, formSetLibrary } from './services/FormSetLibrary';
import { browserStorage } from './services/browserStorage';
import { keepWorkers } from './services/hireWorkers';
import { paneSettings } from './services/PaneSettings';
import type { PaneServices } from './services/PaneServices';
import { saveFile } from './services/saveFile';
import { workerConsolidation } from './services/workerConsolidation';
import { showObstacle } from './showObstacle';

void start();

/** Waits for Excel, then puts the product together: the only place that knows all its parts. */
async function start(): Promise<void> {
  const root = document.getElementById('pane');
  if (!root) return;
  const obstacle = await whenReady();
  if (obstacle) {
    showObstacle(root, obstacle);
    return;
  }
  const services: PaneServices = {
    workbook: excelWorkbook({ timer: browserTimer, pause: browserPause }),
    library: formSetLibrary(fetchTemplate),
    settings: paneSettings(browserStorage(), `${partitionKey()}bieu-mau`),
    timer: browserTimer,
    pause: browserPause,
    newConsolidation: () => workerConsolidation({ timer: browserTimer }),
    copyText,
    saveFile,
    openAsWorkbook,
    productVersion: PRODUCT_VERSION,
  };
  createRoot(root).render(<App services={services} appearance={hostAppearance()} />);
  browserTimer.after(1000, () => void keepEverything(services.library));
}

/** Fetches what the other places need while the person looks at the first, so that all of the pane works when the network is gone. */
async function keepEverything(library: FormSetLibrary): Promise<void> {
  await preloadPanels();
  const listed = await library.list();
  if (listed.ok) await Promise.all(listed.value.map(({ id }) => library.load(id)));
  await keepWorkers();
}
