import { XML_LIMITS } from '../../ReadLimits';
import type { XmlScanner } from '../xml/XmlScanner';

/** The text as it is; refuses one that no cell of Excel can hold as `too-large`, before anyone looks for a figure in it. */
export function checkTextLength(text: string, scanner: XmlScanner): string {
  if (text.length <= XML_LIMITS.textLength) return text;
  throw scanner.refusal(`a text of ${text.length} characters, at most ${XML_LIMITS.textLength}`, 'too-large');
}
