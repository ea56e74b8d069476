import { z } from 'zod';
import { LANGUAGES } from '../../src/app/text/Language';

const schema = z.object({
  language: z.enum(LANGUAGES).optional(),
  /** The form set last worked with. */
  formSet: z.string().optional(),
  /** The unit this computer fills forms in for; the workbook's own unit goes before it. */
  unit: z.string().optional(),
  guideSeen: z.boolean().optional(),
  /** A roster of the office's own, as its JSON text; absent: the form set's. */
  roster: z.string().optional(),
});

/** What one computer remembers of the person at it. No figure of any report is ever kept here. */
export type PaneSettings = z.infer<typeof schema>;

export interface PaneSettingsStore {
  readonly read: () => PaneSettings;
  readonly change: (change: Partial<PaneSettings>) => void;
}

/** A storage that may be closed to us: a browser can refuse it, and a full one throws. */
export type TextStorage = Pick<Storage, 'getItem' | 'setItem'>;

/**
 * Settings in the browser's storage. Damaged or refused storage reads as nothing set; what can't be kept holds until the pane closes.
 *
 * @param key includes the host's partition key, so that accounts on Excel for the web do not share it
 */
export function paneSettings(storage: TextStorage | undefined, key: string): PaneSettingsStore {
  let current = parse(attempt(() => storage?.getItem(key)) ?? null);
  return {
    read: () => current,
    change: (change) => {
      current = { ...current, ...change };
      attempt(() => storage?.setItem(key, JSON.stringify(current)));
    },
  };
}

function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}

function parse(text: string | null): PaneSettings {
  const parsed = schema.safeParse(text === null ? {} : attempt((): unknown => JSON.parse(text)));
  return parsed.success ? parsed.data : {};
}
