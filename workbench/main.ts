import { fetchSample, listSamples } from './files/sampleFiles';
import { takeHandover } from './files/newWindow';
import { buildLayout, type ExcelVersion, type Layout, type Theme } from './page/layout';
import { resizePane } from './page/resizePane';
import { element } from './page/element';
import { tell } from './page/ask';
import { text } from './text';
import { Workbench } from './Workbench';
import './page/workbench.css';

declare global {
  interface Window {
    /** For tests, and for looking into from the browser's console. */
    workbench: Workbench;
  }
}

const root = document.getElementById('workbench');
if (root) void document.fonts.load('11pt Calibri').then(() => start(root));

function start(root: HTMLElement): void {
  const layout = buildLayout(root);
  const workbench = new Workbench(layout);
  window.workbench = workbench;
  connectTools(layout, workbench);
  resizePane(layout.splitter, layout.pane);
  void offerSamples(layout.samples, workbench);
  takeHandover((name, bytes) => void workbench.open(name, bytes, 'unsaved'));
}

function connectTools(layout: Layout, workbench: Workbench): void {
  layout.newBook.addEventListener('click', () => void workbench.newBook());
  layout.save.addEventListener('click', () => void workbench.save());
  layout.protection.addEventListener('click', () => workbench.toggleProtection());
  layout.closePane.addEventListener('click', () => workbench.closePane());
  layout.version.addEventListener('change', () => workbench.setVersion(layout.version.value as ExcelVersion));
  layout.theme.addEventListener('change', () => workbench.setTheme(layout.theme.value as Theme));
  layout.open.addEventListener('change', () => {
    const [file] = layout.open.files ?? [];
    layout.open.value = '';
    if (file) void file.arrayBuffer().then((bytes) => workbench.open(file.name, new Uint8Array(bytes)));
  });
  const { checkNow, ...places } = layout.ribbon;
  for (const [place, button] of Object.entries(places)) {
    button.addEventListener('click', () => workbench.goTo(place as keyof typeof places));
  }
  checkNow.addEventListener('click', () => workbench.goTo('check', '&now=1'));
  window.addEventListener('beforeunload', (event) => {
    if (workbench.hasUnsaved) event.preventDefault();
  });
}

async function offerSamples(select: HTMLSelectElement, workbench: Workbench): Promise<void> {
  const samples = await listSamples();
  if (!samples) {
    select.disabled = true;
    select.title = text.noSamples;
    return;
  }
  for (const [folder, names] of Object.entries(samples)) {
    select.append(
      element(
        'optgroup',
        { label: text.sampleFolders[folder] ?? folder },
        ...names.map((name) => element('option', { value: `${folder}/${name}`, textContent: name })),
      ),
    );
  }
  select.addEventListener('change', () => {
    const path = select.value;
    select.value = '';
    if (path === '') return;
    void fetchSample(path).then(
      (bytes) => workbench.open(path.slice(path.indexOf('/') + 1), bytes),
      (error: unknown) => tell(text.unreadable(path, String(error))),
    );
  });
}
