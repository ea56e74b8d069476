/** What is wrong at one place of one template file, in words for its author. */
export interface TemplateFault {
  /** Relative to `templates/`, or as the caller named it: `kl01-971/tables/bang-2a.json`. */
  readonly file: string;
  /** Place in the file, `header[2].children[0].id`; empty for the file as a whole. */
  readonly path: string;
  readonly message: string;
}

/** Keys and indexes from the top of a file down to a place in it. */
export type TemplatePath = readonly (string | number)[];

/** Takes note of a fault at a place of the file that is being checked. */
export type ReportFault = (path: TemplatePath, message: string) => void;

const PLAIN_KEY = /^[A-Za-z_$][A-Za-z0-9_$]*$/;

/**
 * The place as authors read it.
 *
 * @example formatTemplatePath(['header', 2, 'children', 0, 'id']) === 'header[2].children[0].id'
 * @example formatTemplatePath(['columns', 'so-cuoc']) === 'columns["so-cuoc"]'
 */
export function formatTemplatePath(path: TemplatePath): string {
  return path.reduce<string>((text, key) => {
    if (typeof key === 'number') return `${text}[${key}]`;
    if (!PLAIN_KEY.test(key)) return `${text}[${JSON.stringify(key)}]`;
    return text === '' ? key : `${text}.${key}`;
  }, '');
}
