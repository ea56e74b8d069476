import { type Parameters, fillParameters, isReservedParameter } from './fillParameters';
import type { ReportFault } from './TemplateFault';
import type { FormSetTemplate } from './templateSchema';

const NAME = /^\p{L}[\p{L}\p{N}_-]*$/u;

/**
 * What `{{name}}` stands for everywhere in a form set: `period.from` and `period.to` (first and last year), `period.label`, and
 * the form set's own parameters. The label may speak of the years, own parameters may speak of the period.
 *
 * @example formSetParameters(template, report).get('period.to') === '2023'
 */
export function formSetParameters({ period, parameters }: FormSetTemplate, report: ReportFault): Parameters {
  const known = new Map([
    ['period.from', String(Math.min(...period.years))],
    ['period.to', String(Math.max(...period.years))],
  ]);
  const label = fillParameters(period.label, known, (message) => report(['period', 'label'], message));
  known.set('period.label', label);

  const own = Object.entries(parameters).map(([name, text]): [string, string] => {
    const path = ['parameters', name];
    if (isReservedParameter(name)) report(path, `the name "${name}" is taken by the product; choose another`);
    else if (!NAME.test(name)) report(path, 'a parameter is named by letters, digits, hyphens and underscores');
    return [name, fillParameters(text, known, (message) => report(path, message))];
  });
  for (const [name, text] of own) if (!isReservedParameter(name)) known.set(name, text);
  return known;
}
