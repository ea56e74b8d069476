/** What each `{{name}}` stands for. */
export type Parameters = ReadonlyMap<string, string>;

const PARAMETER = /\{\{([^{}]*)\}\}/g;
const LOOSE_BRACES = /\{\{|\}\}/;

/** Names that only a row or header cell that repeats knows, with the `each` that gives them. */
const ROW_PARAMETERS: Readonly<Record<string, string>> = { year: 'year', 'tier.id': 'tier', 'tier.title': 'tier' };

/**
 * The text with every `{{name}}` replaced. What can't be replaced stays as it is and is told to `complain`: a name that is not
 * known, double braces without their partner.
 *
 * @example fillParameters('Giai đoạn {{period.from}}-{{period.to}}', parameters, complain) === 'Giai đoạn 2021-2023'
 */
export function fillParameters(text: string, parameters: Parameters, complain: (message: string) => void): string {
  if (!LOOSE_BRACES.test(text)) return text;
  if (LOOSE_BRACES.test(text.replace(PARAMETER, ''))) complain('"{{" or "}}" stands here without its partner');
  return text.replace(PARAMETER, (whole, inner: string) => {
    const name = inner.trim();
    const value = parameters.get(name);
    if (value === undefined) complain(unknownParameter(name, parameters));
    return value ?? whole;
  });
}

/** Names that a form set may not give to parameters of its own. */
export function isReservedParameter(name: string): boolean {
  return Object.hasOwn(ROW_PARAMETERS, name) || name.startsWith('period.');
}

function unknownParameter(name: string, parameters: Parameters): string {
  const each = Object.hasOwn(ROW_PARAMETERS, name) ? ROW_PARAMETERS[name] : undefined;
  return each === undefined
    ? `{{${name}}} is not a known parameter; known here: ${[...parameters.keys()].join(', ')}`
    : `{{${name}}} is known only in a row or header cell with "each": "${each}"`;
}
