import { text } from '../text';
import { element } from './element';

export type ExcelVersion = keyof typeof text.versions;
export type Theme = keyof typeof text.themes;

/** The parts of the page that something happens to. */
export interface Layout {
  readonly name: HTMLElement;
  readonly unsaved: HTMLElement;
  readonly newBook: HTMLButtonElement;
  readonly open: HTMLInputElement;
  readonly samples: HTMLSelectElement;
  readonly save: HTMLButtonElement;
  readonly protection: HTMLButtonElement;
  readonly version: HTMLSelectElement;
  readonly theme: HTMLSelectElement;
  readonly ribbon: Readonly<Record<keyof typeof text.buttons, HTMLButtonElement>>;
  readonly grid: HTMLElement;
  readonly splitter: HTMLElement;
  readonly pane: HTMLElement;
  readonly closePane: HTMLButtonElement;
  readonly frame: HTMLIFrameElement;
}

/** Builds the page: title and tools above, the grid, and the pane beside it. */
export function buildLayout(root: HTMLElement): Layout {
  const open = element('input', { type: 'file', accept: '.xlsx', id: 'open' });
  const layout: Layout = {
    name: element('span', { className: 'book-name' }),
    unsaved: element('span', { className: 'unsaved', textContent: text.unsaved, hidden: true }),
    newBook: button(text.newBook),
    open,
    samples: element(
      'select',
      { title: text.samples },
      element('option', { value: '', textContent: text.chooseSample }),
    ),
    save: button(text.save),
    protection: button(text.protect),
    version: select(text.versions),
    theme: select(text.themes),
    ribbon: {
      forms: ribbonButton('forms', text.buttons.forms),
      check: ribbonButton('check', text.buttons.check),
      consolidate: ribbonButton('consolidate', text.buttons.consolidate),
      sources: ribbonButton('sources', text.buttons.sources),
      checkNow: ribbonButton('check-now', text.buttons.checkNow),
    },
    grid: element('div', { id: 'grid' }),
    splitter: element('div', { className: 'splitter', tabIndex: 0, role: 'separator', ariaLabel: text.resizePane }),
    pane: element('aside', { className: 'pane', ariaLabel: text.paneTitle }),
    closePane: button('×'),
    frame: element('iframe', { title: text.paneTitle }),
  };
  layout.splitter.setAttribute('aria-orientation', 'vertical');
  layout.closePane.title = text.closePane;
  layout.closePane.setAttribute('aria-label', text.closePane);
  layout.pane.append(
    element('header', { className: 'pane-head' }, element('span', { textContent: text.paneTitle }), layout.closePane),
    layout.frame,
  );
  layout.protection.className = 'protection';
  root.append(
    element(
      'header',
      { className: 'title-bar' },
      element('span', { className: 'simulation', textContent: text.simulation }),
      layout.name,
      layout.unsaved,
      element('span', { className: 'grow' }),
      labelled(text.excelVersion, layout.version),
      labelled(text.theme, layout.theme),
    ),
    element(
      'div',
      { className: 'tools', role: 'toolbar' },
      layout.newBook,
      element('label', { className: 'file-button', htmlFor: 'open' }, text.open, open),
      layout.samples,
      layout.save,
      layout.protection,
      element('span', { className: 'grow' }),
      element(
        'div',
        { className: 'ribbon-group', role: 'group', ariaLabel: text.product },
        ...Object.values(layout.ribbon),
      ),
    ),
    element('main', {}, layout.grid, layout.splitter, layout.pane),
  );
  return layout;
}

const button = (label: string): HTMLButtonElement => element('button', { type: 'button', textContent: label });

function ribbonButton(icon: string, label: string): HTMLButtonElement {
  return element(
    'button',
    { type: 'button', className: 'ribbon-button' },
    element('img', { src: `pane/icons/${icon}-32.png`, alt: '', width: 24, height: 24 }),
    label,
  );
}

const select = (labels: Readonly<Record<string, string>>): HTMLSelectElement =>
  element(
    'select',
    {},
    ...Object.entries(labels).map(([value, label]) => element('option', { value, textContent: label })),
  );

const labelled = (label: string, control: HTMLElement): HTMLElement =>
  element('label', { className: 'labelled' }, label, control);
