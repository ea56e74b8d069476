import { dropUndefined } from './dropUndefined';
import { type Parameters, fillParameters } from './fillParameters';
import type { FormSet } from './FormSet';
import type { ReportFault, TemplatePath } from './TemplateFault';
import type { FormSetTemplate } from './templateSchema';

/** A form set without what stands in files of its own. */
export type FormSetHead = Omit<FormSet, 'tables' | 'roster' | 'consolidation'>;

/** `form-set.json` with its texts filled in. */
export function instantiateFormSet(head: FormSetTemplate, parameters: Parameters, report: ReportFault): FormSetHead {
  const fill = (text: string, ...path: TemplatePath): string =>
    fillParameters(text, parameters, (message) => report(path, message));
  const letter = head.letter && {
    number: fill(head.letter.number, 'letter', 'number'),
    date: head.letter.date,
    subject: head.letter.subject === undefined ? undefined : fill(head.letter.subject, 'letter', 'subject'),
  };
  return dropUndefined({
    id: head.id,
    version: head.version,
    title: fill(head.title, 'title'),
    issuer: fill(head.issuer, 'issuer'),
    letter: letter && dropUndefined(letter),
    tiers: head.tiers.map(({ id, title }, index) => ({ id, title: fill(title, 'tiers', index, 'title') })),
    submittedBy: head.submittedBy,
    period: { years: head.period.years, label: parameters.get('period.label') ?? head.period.label },
    deadline: head.deadline,
  });
}
