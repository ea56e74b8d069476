import { z } from 'zod';
import { type Result, success } from '../domain/Result';
import { parseJson } from './parseJson';
import type { HostFailure, OpenWorkbook } from './ports/OpenWorkbook';

/** What a person has said about the open workbook; everything may be unsaid. */
export interface WorkbookSettings {
  /** The id of the form set that it belongs to. */
  readonly formSet?: string;
  /** The id of the unit that fills it in. */
  readonly unit?: string;
  /** The period as the form set words it: `2021–2023`. */
  readonly period?: string;
}

const MEMORY_KEY = 'settings';
const KEYS = ['formSet', 'unit', 'period'] as const satisfies readonly (keyof WorkbookSettings)[];

/** The settings that travel with the workbook. A damaged part counts as unsaid, the others are kept. */
export async function readWorkbookSettings(
  workbook: Pick<OpenWorkbook, 'readMemory'>,
): Promise<Result<WorkbookSettings, HostFailure>> {
  const kept = await workbook.readMemory(MEMORY_KEY);
  return kept.ok ? success(parseSettings(kept.value)) : kept;
}

/**
 * Keeps settings; those that aren't named stay as they are, and an empty text makes one unsaid again.
 *
 * @example await changeWorkbookSettings(workbook, { unit: 'HU-HH' })
 */
export async function changeWorkbookSettings(
  workbook: Pick<OpenWorkbook, 'readMemory' | 'writeMemory'>,
  change: WorkbookSettings,
): Promise<Result<WorkbookSettings, HostFailure>> {
  const before = await readWorkbookSettings(workbook);
  if (!before.ok) return before;
  const changed = said({ ...before.value, ...change });
  const written = await workbook.writeMemory(MEMORY_KEY, JSON.stringify(changed));
  return written.ok ? success(changed) : written;
}

function parseSettings(text: string | null): WorkbookSettings {
  const parsed = z.record(z.string(), z.unknown()).safeParse(parseJson(text ?? '{}'));
  return parsed.success ? said(parsed.data) : {};
}

function said(settings: Readonly<Record<string, unknown>>): WorkbookSettings {
  return Object.fromEntries(
    KEYS.flatMap((key) => {
      const value = z.string().min(1).safeParse(settings[key]);
      return value.success ? [[key, value.data]] : [];
    }),
  );
}
