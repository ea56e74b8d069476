import { describeFault } from '../app/text/describeFault';
import type { Language } from '../app/text/Language';
import type { TemplateFault } from '../domain/forms/TemplateFault';
import type { FormSetFailure } from './readTemplates';
import { cliText } from './text';

/** Why a form set could not be loaded, as sentences; a faulty template names file, path in the file and what is wrong. */
export function describeFormSetFailure(id: string, failure: FormSetFailure, language: Language): string {
  switch (failure.code) {
    case 'unknown-form-set':
      return cliText(language, 'unknownFormSet', id, failure.known.join(', '));
    case 'faulty-templates':
      return cliText(language, 'faultyTemplates', id, describeFaults(failure.faults, language));
  }
}

/** A line per fault: `kl01-971/tables/bang-2a.json: rules[0].total: …`; what is wrong in a list of units in the language. */
export function describeFaults(faults: readonly TemplateFault[], language: Language): string {
  return faults
    .map(({ file, path, message }) => `  ${file}: ${path === '' ? '' : `${path}: `}${describeFault(message, language)}`)
    .join('\n');
}
