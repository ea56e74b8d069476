/**
 * A path that a form set's head gives relative to its own folder, as a path relative to `templates/`.
 *
 * @example resolveTemplatePath('kl01-tinh', '../kl01-971/roster.json') === 'kl01-971/roster.json'
 */
export function resolveTemplatePath(formSetId: string, relative: string): string {
  const steps = [formSetId];
  for (const step of relative.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}
