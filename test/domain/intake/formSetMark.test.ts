import { FORM_SET_PROPERTY, formatAnchors } from '../../../src/domain/intake/anchors';
import { formatFormSetMark, formSetMarkOf } from '../../../src/domain/intake/formSetMark';
import type { ReceivedWorkbook } from '../../../src/domain/workbook/ReceivedWorkbook';

function workbook(
  custom: ReceivedWorkbook['properties']['custom'],
  customXml: readonly string[] = [],
): ReceivedWorkbook {
  return { sheets: [], definedNames: [], properties: { custom }, customXml, date1904: false };
}

const anchors = formatAnchors({ formSet: 'kl01-971', version: '1.2.0', tables: [] });

describe('the mark of a form set', () => {
  it('is read back as it was written', () => {
    const mark = formatFormSetMark({ id: 'kl01-971', version: '1.0.0' });
    expect(formSetMarkOf(workbook({ [FORM_SET_PROPERTY]: mark }))).toEqual({ id: 'kl01-971', version: '1.0.0' });
  });

  it('is found in the custom XML, version included, when the property was lost', () => {
    expect(formSetMarkOf(workbook({}, ['<other/>', anchors]))).toEqual({ id: 'kl01-971', version: '1.2.0' });
  });

  it('may lack a version, and a workbook may lack the mark', () => {
    expect(formSetMarkOf(workbook({ [FORM_SET_PROPERTY]: 'kl01-971' }))).toEqual({ id: 'kl01-971' });
    expect(formSetMarkOf(workbook({ [FORM_SET_PROPERTY]: 7 }))).toBeNull();
  });
});
