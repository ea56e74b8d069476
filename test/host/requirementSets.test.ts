import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { officeTypes } from './node/loadOfficeLibrary';
import { ExcelFault } from './protocol/ExcelFault';
import { extractRequirementSets, type RequirementSets } from './requirements/extractRequirementSets';
import { RequirementGate } from './requirements/RequirementGate';

const FILE = join(__dirname, 'requirements/requirementSets.json');

const textOf = (sets: RequirementSets): string => `${JSON.stringify(sets, null, 2)}\n`;

describe('the requirement sets of Excel members', () => {
  const extracted = textOf(extractRequirementSets(readFileSync(officeTypes(), 'utf8')));
  if (process.env.UPDATE_REQUIREMENT_SETS === '1') writeFileSync(FILE, extracted);

  it('are what the installed types of Microsoft say (else run this test with UPDATE_REQUIREMENT_SETS=1)', () => {
    expect(readFileSync(FILE, 'utf8')).toBe(extracted);
  });

  // Sets as in docs "Excel JavaScript API requirement sets".
  it.each([
    ['Range', 'values', '1.1'],
    ['NamedItemCollection', 'add', '1.4'],
    ['Range', 'dataValidation', '1.8'],
    ['Worksheet', 'customProperties', '1.12'],
    ['Range', 'getMergedAreasOrNullObject', '1.13'],
    ['Worksheet', 'onProtectionChanged', '1.14'],
    ['Worksheet', 'onNameChanged', '1.17'],
    ['Range', 'control', '1.18'],
  ])('put %s.%s into ExcelApi %s', (typeName, member, set) => {
    const [major, minor = 0] = set.split('.').map(Number);
    const before = new RequirementGate(`${String(major)}.${String(minor - 1)}`);
    expect(() => new RequirementGate(set).check(typeName, member)).not.toThrow();
    expect(() => before.check(typeName, member)).toThrow(ExcelFault);
  });

  it('compare 1.9 with 1.14 as versions, not as numbers', () => {
    expect(new RequirementGate('1.14').isSetSupported('ExcelApi', '1.9')).toBe(true);
    expect(new RequirementGate('1.9').isSetSupported('ExcelApi', '1.14')).toBe(false);
  });

  it('leave what only Excel on the web has to Excel on the web', () => {
    const gate = new RequirementGate('1.20');
    expect(gate.isSetSupported('ExcelApiOnline', '1.1')).toBe(false);
    expect(() => gate.check('Workbook', 'linkedWorkbooks')).toThrow(ExcelFault);
  });
});
