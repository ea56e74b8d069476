import { rowNames } from '../../../src/domain/forms/rowNames';
import type { Table } from '../../../src/domain/forms/Table';
import { loadFormSet } from '../../support/formSets';
import { tableOf } from './sampleTable';

const midTerm = loadFormSet('giua-nhiem-ky');
const nameOf = (table: Table, id: string): string | undefined => table.rows.find((row) => row.id === id)?.name;

describe('the names of rows', () => {
  it('are their titles where no other row has the same', () => {
    expect(nameOf(tableOf(midTerm, 'phu-luc-7-4'), 'dan-toc')).toBe('- Dân tộc thiểu số');
  });

  it('tell rows of one title apart by the rows above them, as far up as it takes', () => {
    const rotation = tableOf(midTerm, 'phu-luc-7-4');
    expect([nameOf(rotation, 'chuyen-mon-trung-cap'), nameOf(rotation, 'ly-luan-trung-cap')]).toEqual([
      '2. Trình độ chuyên môn nghiệp vụ › - Trung cấp',
      '3. Trình độ lý luận chính trị › - Trung cấp',
    ]);
    const training = tableOf(midTerm, 'phu-luc-7-1');
    expect([nameOf(training, 'b-i-1-1'), nameOf(training, 'b-ii-1-1')]).toEqual([
      'ĐÀO TẠO, BỒI DƯỠNG TRONG NƯỚC › Đào tạo › Đại học',
      'ĐÀO TẠO, BỒI DƯỠNG Ở NƯỚC NGOÀI › Đào tạo › Đại học',
    ]);
  });

  it('of lines that share a cell with the line above begin with what stands there', () => {
    expect(nameOf(tableOf(midTerm, 'phu-luc-7-6'), 'iii-khong-dat-100')).toBe(
      'Ở CẤP CƠ SỞ › Trong đó › Các chỉ tiêu chủ yếu không đạt 100%',
    );
  });

  it('leave out a unit of measure that several rows share', () => {
    expect(nameOf(tableOf(midTerm, 'phu-luc-9'), 'b-9')).toBe(
      'Số vụ việc về tham nhũng, tiêu cực được phát hiện, xử lý qua công tác thanh tra',
    );
  });

  it('never are what is asked for beside them, however long it is', () => {
    const { columns, rows } = tableOf(loadFormSet('nq23-phu-luc-1'), 'phu-luc-1');
    const [like] = rows;
    if (!like) throw new Error('no row');
    const asked = 'Trích yếu văn bản Chỉ thị/Chương trình/kế hoạch triển khai Nghị quyết';
    const item = {
      ...like,
      id: 'a',
      title: '',
      labels: { stt: '2.', 'noi-dung': 'Số lượng văn bản', 'yeu-cau': asked },
    };
    const line = { ...like, id: 'b', title: '- Cấp tỉnh', continues: true, labels: { 'yeu-cau': asked } };
    expect(rowNames([item, line], columns).map(({ name }) => name)).toEqual([
      'Số lượng văn bản',
      'Số lượng văn bản › - Cấp tỉnh',
    ]);
  });

  it('are all different in every form set', () => {
    const twice = ['kl01-971', 'kl01-tinh', 'giua-nhiem-ky']
      .flatMap((id) => loadFormSet(id).tables)
      .flatMap((table) => {
        const names = table.rows.map(({ name }) => name);
        return names.filter((name, index) => names.indexOf(name) < index).map((name) => `${table.id}: ${name}`);
      });
    expect(twice).toEqual([]);
  });
});
