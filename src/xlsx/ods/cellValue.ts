import { FORMULA_WITHOUT_VALUE, type NumberMeaning, type ReceivedValue } from '../../domain/workbook/ReceivedWorkbook';
import { isoDateSerial } from '../reader/sheet/isoDateSerial';
import type { XmlTag } from '../reader/xml/walkXml';
import { ODF } from './namespaces';

const NUMBER = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?$/;
const DURATION = /^(-?)P(?:(\d+)D)?T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?$/;
const EXCEL_ERROR = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A)$/;

export interface OpenDocumentValue {
  /** Undefined for a cell without a value; null for one whose value is not what its type says. */
  readonly value: ReceivedValue | undefined | null;
  readonly numberMeaning: NumberMeaning;
}

/**
 * The value of a cell by its attributes; `text` is what it shows. A formula that was never calculated gives `formula-without-value`.
 * Dates become serials of the 1900 system, whatever the document counts from: they are stored as dates.
 *
 * @see OpenDocument 1.3 part 3, 19.385
 */
export function cellValue(tag: XmlTag, text: string, isFormula: boolean): OpenDocumentValue {
  const of = (name: string) => tag.attribute(name, ODF.office);
  const general = (value: ReceivedValue | undefined | null): OpenDocumentValue => ({ value, numberMeaning: 'general' });
  if (tag.attribute('value-type', ODF.calcext) === 'error') return general({ error: text });
  switch (of('value-type')) {
    case undefined:
      return general(isFormula ? { error: FORMULA_WITHOUT_VALUE } : undefined);
    case 'float':
    case 'currency':
      return general(numberOf(of('value')));
    case 'percentage':
      return { value: numberOf(of('value')), numberMeaning: 'percent' };
    case 'date':
      return { value: isoDateSerial(of('date-value') ?? '', false), numberMeaning: 'date' };
    case 'time':
      return { value: daysOf(of('time-value') ?? ''), numberMeaning: 'date' };
    case 'boolean': {
      const value = of('boolean-value');
      return general(value === 'true' ? true : value === 'false' ? false : null);
    }
    case 'string': {
      const value = of('string-value') ?? text;
      if (isFormula) return general(EXCEL_ERROR.test(value) ? { error: value } : value);
      return general(value === '' ? undefined : value);
    }
    default:
      return general(null);
  }
}

function numberOf(text: string | undefined): number | null {
  return text !== undefined && NUMBER.test(text) ? Number(text) : null;
}

/** `PT36H30M00S` → 1.520833…, as Excel counts time. */
function daysOf(duration: string): number | null {
  const match = DURATION.exec(duration);
  if (!match) return null;
  const [, sign, days = 0, hours = 0, minutes = 0, seconds = 0] = match;
  const total = Number(days) + (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
  return sign === '-' ? -total : total;
}
