import { printSections } from '../../../src/excel/write/printSections';

describe('printSections', () => {
  it.each([
    ['&LBảng 2A&RTrang &P/&N', { left: 'Bảng 2A', center: '', right: 'Trang &P/&N' }],
    ['Tỉnh ủy Nam Định', { left: '', center: 'Tỉnh ủy Nam Định', right: '' }],
    ['&LĐảng && đoàn thể', { left: 'Đảng && đoàn thể', center: '', right: '' }],
    ['&CTrang &P', { left: '', center: 'Trang &P', right: '' }],
    ['', { left: '', center: '', right: '' }],
  ])('takes %s apart', (line, sections) => expect(printSections(line)).toEqual(sections));
});
