import type { ConditionalFormatState, ValidatedArea } from '../../test/host/engine/SheetState';
import type { ConditionalFormatDocument, DataValidationDocument } from '../../src/app/ports/WorkbookDocument';

type Rule = Pick<DataValidationDocument, 'type' | 'operator' | 'formula1' | 'formula2'>;

const TYPES = { wholeNumber: 'whole', decimal: 'decimal', textLength: 'textLength' } as const;
const OPERATORS: Readonly<Record<string, NonNullable<DataValidationDocument['operator']>>> = {
  Between: 'between',
  EqualTo: 'equal',
  GreaterThan: 'greaterThan',
  GreaterThanOrEqualTo: 'greaterThanOrEqual',
  LessThan: 'lessThan',
  LessThanOrEqualTo: 'lessThanOrEqual',
};
const STYLES: Readonly<Record<string, DataValidationDocument['errorStyle']>> = {
  Warning: 'warning',
  Information: 'information',
};

/** Validations as our writer takes them; kinds that it doesn't know (dates, times) are left out. */
export function validationDocuments(parts: readonly ValidatedArea[]): DataValidationDocument[] {
  return parts.flatMap(({ area, validation }) => {
    const rule = ruleOf(validation.rule);
    if (!rule) return [];
    const { errorAlert, prompt } = validation;
    return [
      {
        ...rule,
        ranges: [area],
        allowBlank: validation.ignoreBlanks,
        errorStyle: STYLES[String(errorAlert.style)] ?? 'stop',
        ...texts('errorTitle', errorAlert.title),
        ...texts('error', errorAlert.message),
        ...texts('promptTitle', prompt.title),
        ...texts('prompt', prompt.message),
      },
    ];
  });
}

function texts<Key extends string>(key: Key, value: unknown): Partial<Record<Key, string>> {
  return typeof value === 'string' && value !== '' ? ({ [key]: value } as Record<Key, string>) : {};
}

function ruleOf(rule: Readonly<Record<string, unknown>>): Rule | null {
  const [kind = '', given] = Object.entries(rule)[0] ?? [];
  const details = (given ?? {}) as Readonly<Record<string, unknown>>;
  if (kind === 'list') {
    const source = String(details.source);
    return { type: 'list', formula1: source.startsWith('=') ? source.slice(1) : `"${source.replaceAll('"', '""')}"` };
  }
  if (kind === 'custom') return { type: 'custom', formula1: bare(details.formula) };
  if (!(kind in TYPES)) return null;
  const operator = OPERATORS[String(details.operator)];
  if (!operator) return null;
  return {
    type: TYPES[kind as keyof typeof TYPES],
    operator,
    formula1: bare(details.formula1),
    ...(operator === 'between' ? { formula2: bare(details.formula2) } : {}),
  };
}

const bare = (formula: unknown): string =>
  typeof formula === 'number' ? String(formula) : typeof formula === 'string' ? formula.replace(/^=/, '') : '';

/** Conditional formats by formula, which are those that our tables have. */
export function conditionDocuments(states: readonly ConditionalFormatState[]): ConditionalFormatDocument[] {
  return states.flatMap(({ type, rule, areas, format }) => {
    if (type !== 'Custom' || typeof rule.formula !== 'string') return [];
    const color = (key: string): string | undefined => {
      const value = format[key];
      return typeof value === 'string' && value !== '' ? value.replace('#', '').toUpperCase() : undefined;
    };
    const [fill, fontColor] = [color('fill.color'), color('font.color')];
    return [
      {
        ranges: areas,
        formula: bare(rule.formula),
        format: {
          ...(fill === undefined ? {} : { fill }),
          ...(fontColor === undefined ? {} : { fontColor }),
          ...(format['font.bold'] === true ? { bold: true } : {}),
        },
      },
    ];
  });
}
