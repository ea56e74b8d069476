import { parseMemory } from '../../src/app/workbookMemory';
import { refused, useWorkbook, worked } from './useWorkbook';

const open = useWorkbook();

describe('what a workbook keeps', () => {
  it('is nothing at first', async () => {
    expect(worked(await open().workbook.readMemory('unit'))).toBeNull();
  });

  it('is kept by key, with any text in it', async () => {
    const { workbook } = open();
    const reason = 'Đã đối chiếu <biên bản> & "sổ"';
    worked(await workbook.writeMemory('unit', 'HU-HH'));
    worked(await workbook.writeMemory('accepted', reason));
    worked(await workbook.writeMemory('unit', 'HU-YY'));
    expect(worked(await workbook.readMemory('unit'))).toBe('HU-YY');
    expect(worked(await workbook.readMemory('accepted'))).toBe(reason);
  });

  it('loses nothing when two things are kept at once', async () => {
    const { workbook, excel } = open();
    await Promise.all([workbook.writeMemory('unit', 'HU-HH'), workbook.writeMemory('period', '2023')]);
    expect(excel.book.xmlParts.map(({ xml }) => parseMemory(xml))).toEqual([{ unit: 'HU-HH', period: '2023' }]);
  });

  it('travels with the file, where whoever reads it finds it', async () => {
    const { workbook } = open();
    worked(await workbook.writeMemory('unit', 'HU-HH'));
    const { customXml } = worked(await workbook.read());
    expect(customXml.map(parseMemory)).toEqual([{ unit: 'HU-HH' }]);
  });

  it('cannot be written while someone types in a cell', async () => {
    const { workbook, excel } = open();
    excel.user.enterCell();
    expect(refused(await workbook.writeMemory('unit', 'HU-HH')).code).toBe('cell-being-edited');
    excel.user.leaveCell();
    expect(worked(await workbook.readMemory('unit'))).toBeNull();
  });
});
