import type { Batch } from '../../test/host/protocol/Batch';
import type { OpenedWorkbook } from '../../test/host/openWorkbook';
import type { PaneMessage, PaneRequest, PaneSettings } from './PaneSettings';

/** Where in the pane a button of the ribbon leads. */
export type PanePlace = 'forms' | 'check' | 'consolidate' | 'sources';

/** The frame with the pane: answers its requests from the open workbook, and tells it of the workbook's events. */
export class PaneFrame {
  private opened: OpenedWorkbook | null = null;
  private settings: PaneSettings = { requirementSet: '1.14', theme: 'light', workbook: '' };
  private address = 'pane/taskpane.html';

  constructor(
    private readonly frame: HTMLIFrameElement,
    private readonly afterBatch: () => void,
  ) {
    window.addEventListener('message', ({ data, source }: MessageEvent<PaneRequest | null>) => {
      if (source === frame.contentWindow && data?.type === 'excel-request') void this.answer(data);
    });
  }

  /** From now on the pane works with this workbook; it starts anew, as it does in a window of its own. */
  connect(opened: OpenedWorkbook, settings: PaneSettings): void {
    if (this.opened) this.opened.book.events.deliver = () => undefined;
    this.opened = opened;
    this.settings = settings;
    opened.book.events.deliver = (event) => this.send({ type: 'excel-event', event: JSON.stringify(event) });
    this.load();
  }

  /** Loads the pane at a place, as the ribbon's buttons do. `page` is for trying other add-ins. */
  go(place: PanePlace, page = 'pane/taskpane.html', more = ''): void {
    this.address = `${page}?place=${place}${more}`;
    this.load();
  }

  /** Office's own theme; the pane learns of it when it starts. */
  change(settings: Partial<PaneSettings>): void {
    this.settings = { ...this.settings, ...settings };
    this.load();
  }

  private load(): void {
    // Handlers of the add-in that was there are gone with it, and so are the ranges it held.
    this.opened?.book.events.clear();
    for (const [name, value] of Object.entries(this.settings)) this.frame.dataset[name] = String(value);
    this.frame.src = this.address;
  }

  private async answer({ id, batch, flags }: PaneRequest): Promise<void> {
    const { opened } = this;
    if (!opened) return;
    const answer = await opened.host.answer(JSON.parse(batch) as Batch, flags);
    this.afterBatch();
    this.send({ type: 'excel-answer', id, answer: JSON.stringify(answer) });
  }

  private send(message: PaneMessage): void {
    this.frame.contentWindow?.postMessage(message, window.location.origin);
  }
}
