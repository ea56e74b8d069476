import fc from 'fast-check';
import { headerDepth, layoutHeader } from '../../../src/domain/forms/layoutHeader';
import type { HeaderNode } from '../../../src/domain/forms/Table';
import { formatRange, parseRange, rangeContains } from '../../../src/domain/workbook/CellRange';

const { header: randomHeader } = fc.letrec<{ header: HeaderNode[]; node: HeaderNode }>((tie) => ({
  header: fc.array(tie('node'), { minLength: 1, maxLength: 4 }),
  node: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.record({ title: fc.string(), children: fc.constant([]), columnId: fc.constant('x') }),
    fc.record({ title: fc.string(), children: fc.array(tie('node'), { minLength: 1, maxLength: 4 }) }),
  ),
}));

function leafCount(header: readonly HeaderNode[]): number {
  return header.reduce((sum, { children }) => sum + (children.length === 0 ? 1 : leafCount(children)), 0);
}

/** A group whose leaves have no titles is one cell with them. */
function cellCount(header: readonly HeaderNode[]): number {
  return header.reduce((sum, { children }) => sum + 1 + (isTitled(children) ? cellCount(children) : 0), 0);
}

function isTitled(nodes: readonly HeaderNode[]): boolean {
  return nodes.some(({ title, children }) => title !== '' || isTitled(children));
}

const numbered = (title: string, number: string): HeaderNode => ({ ...leaf(title), number });

const leaf = (title: string): HeaderNode => ({ title, children: [], columnId: 'x' });

describe('layoutHeader', () => {
  it('lets a leaf reach down to the last row and a group span its leaves', () => {
    const header = [leaf('Năm'), { title: 'Hình thức', children: [leaf('Nghị quyết'), leaf('Chỉ thị')] }];
    expect(layoutHeader(header).map(({ range, text }) => `${formatRange(range)} ${text}`)).toEqual([
      'A1:A2 Năm',
      'B1:C1 Hình thức',
      'B2 Nghị quyết',
      'C2 Chỉ thị',
    ]);
  });

  it('prints a group whose leaves have no titles as one cell over all of them', () => {
    const header = [
      { title: 'KẾT QUẢ', children: [leaf(''), leaf('')] },
      { title: 'Nhóm', children: [leaf('Lớp')] },
    ];
    expect(headerDepth(header)).toBe(2);
    expect(layoutHeader(header).map(({ range, text }) => `${formatRange(range)} ${text}`)).toEqual([
      'A1:B2 KẾT QUẢ',
      'C1 Nhóm',
      'C2 Lớp',
    ]);
  });

  it('puts the line of column numbers below, a cell per leaf', () => {
    const header = [leaf('STT'), { title: 'Kết quả', children: [numbered('Tổng số', '5 = 6+7'), numbered('Nữ', '6')] }];
    expect(headerDepth(header)).toBe(3);
    expect(layoutHeader(header).map(({ range, text }) => `${formatRange(range)} ${text}`)).toEqual([
      'A1:A2 STT',
      'B1:C1 Kết quả',
      'B2 Tổng số',
      'C2 Nữ',
      'A3 ',
      'B3 5 = 6+7',
      'C3 6',
    ]);
  });

  it('covers the header block without gap or overlap, whatever the tree', () => {
    fc.assert(
      fc.property(randomHeader, fc.nat(20), fc.nat(20), (header, row, column) => {
        const cells = layoutHeader(header, { row, column });
        const rows = headerDepth(header);
        const columns = leafCount(header);
        const covered = Array.from({ length: rows }, (_, r) =>
          Array.from(
            { length: columns },
            (_, c) => cells.filter(({ range }) => rangeContains(range, { row: row + r, column: column + c })).length,
          ),
        );
        expect(covered.flat().every((times) => times === 1)).toBe(true);
        const area = cells.reduce((sum, { range: r }) => sum + (r.bottom - r.top + 1) * (r.right - r.left + 1), 0);
        expect(area).toBe(rows * columns);
        expect(cells).toHaveLength(cellCount(header));
      }),
    );
  });

  it('keeps its shape wherever it stands', () => {
    fc.assert(
      fc.property(randomHeader, fc.nat(100), fc.nat(100), (header, row, column) => {
        const moved = layoutHeader(header).map(({ range, text }) => ({
          text,
          range: {
            top: range.top + row,
            left: range.left + column,
            bottom: range.bottom + row,
            right: range.right + column,
          },
        }));
        expect(layoutHeader(header, { row, column })).toEqual(moved);
      }),
    );
  });

  it('writes ranges that read back', () => {
    const [group] = layoutHeader([{ title: 'Nhóm', children: [leaf('a'), leaf('b')] }], { row: 4, column: 26 });
    expect(parseRange(formatRange(group!.range))).toEqual({ top: 4, left: 26, bottom: 4, right: 27 });
  });
});
