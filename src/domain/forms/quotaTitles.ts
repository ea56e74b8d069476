import type { FormSet } from './FormSet';

/**
 * What a form set calls the quotas that its rules look at, by quota id, in the order of its tables.
 *
 * @example quotaTitles(baoCao) // Map { 'tap-the' => 'Tập thể', 'ca-nhan' => 'Cá nhân' }
 */
export function quotaTitles({ tables }: Pick<FormSet, 'tables'>): ReadonlyMap<string, string> {
  const titles = new Map<string, string>();
  for (const { rules } of tables) {
    for (const rule of rules) {
      if (rule.kind !== 'quota') continue;
      for (const [title, id] of Object.entries(rule.quotas)) if (!titles.has(id)) titles.set(id, title);
    }
  }
  return titles;
}
