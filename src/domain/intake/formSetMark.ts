import type { FormSet } from '../forms/FormSet';
import type { ReceivedWorkbook } from '../workbook/ReceivedWorkbook';
import { FORM_SET_PROPERTY, parseAnchors } from './anchors';

/** Which form set a workbook says it was made from. */
export interface FormSetMark {
  readonly id: string;
  /** Absent when the mark was written without one. */
  readonly version?: string;
}

/**
 * The mark as the custom document property holds it.
 *
 * @example formatFormSetMark(kl01) === 'kl01-971@1.0.0'
 */
export function formatFormSetMark({ id, version }: Pick<FormSet, 'id' | 'version'>): string {
  return `${id}@${version}`;
}

/** The mark of a received workbook, from its document property or, when that was lost, its custom XML; null when it carries none. */
export function formSetMarkOf({ properties, customXml }: ReceivedWorkbook): FormSetMark | null {
  const stated = properties.custom[FORM_SET_PROPERTY];
  if (typeof stated === 'string' && stated !== '') {
    const [id = '', version] = stated.split('@');
    return version === undefined ? { id } : { id, version };
  }
  for (const xml of customXml) {
    const anchors = parseAnchors(xml);
    if (anchors) return { id: anchors.formSet, version: anchors.version };
  }
  return null;
}
