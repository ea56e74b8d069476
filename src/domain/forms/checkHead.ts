import type { ReportFault } from './TemplateFault';
import type { FormSetTemplate } from './templateSchema';

/** Checks what `form-set.json` says against its folder and itself: ids, tiers, years, tables listed once. */
export function checkHead(head: FormSetTemplate, formSetId: string, report: ReportFault): void {
  if (head.id !== formSetId) report(['id'], `the form set is called "${head.id}", but its folder "${formSetId}"`);
  const tiers = head.tiers.map(({ id }) => id);
  tiers.forEach((tier, index) => {
    if (tiers.indexOf(tier) < index) report(['tiers', index, 'id'], `the tier id "${tier}" stands twice`);
  });
  if (!tiers.includes(head.submittedBy)) {
    report(['submittedBy'], `"${head.submittedBy}" is no tier of the form set; its tiers: ${tiers.join(', ')}`);
  }
  head.tables.forEach((table, index) => {
    if (head.tables.indexOf(table) < index) report(['tables', index], `the table "${table}" is listed twice`);
  });
  const { years } = head.period;
  years.forEach((year, index) => {
    if (years.indexOf(year) < index) report(['period', 'years', index], `the year ${year} stands twice`);
  });
}
