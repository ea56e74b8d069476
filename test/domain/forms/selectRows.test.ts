import { selectColumns } from '../../../src/domain/forms/selectColumns';
import { selectRows } from '../../../src/domain/forms/selectRows';
import { sampleTable } from './sampleTable';

const bangV = sampleTable('bang-v');
const ids = (items: readonly { readonly id: string }[]): string[] => items.map(({ id }) => id);

describe('selectRows', () => {
  it('tells all, items and totals apart', () => {
    expect(ids(selectRows(bangV, 'all'))).toEqual(['2021', '2022', '2023', 'giai-doan']);
    expect(ids(selectRows(bangV, 'items'))).toEqual(['2021', '2022', '2023']);
    expect(ids(selectRows(bangV, 'totals'))).toEqual(['giai-doan']);
  });

  it('gives rows by id in printed order', () => {
    expect(ids(selectRows(bangV, ['2023', '2021', '1999']))).toEqual(['2021', '2023']);
  });
});

describe('selectColumns', () => {
  it('tells all, items and totals apart, never with the stub', () => {
    expect(ids(selectColumns(bangV, 'all'))).toEqual(['huyen', 'xa', 'tong']);
    expect(ids(selectColumns(bangV, 'items'))).toEqual(['huyen', 'xa']);
    expect(ids(selectColumns(bangV, 'totals'))).toEqual(['tong']);
  });

  it('gives columns by id in printed order, the stub not even by its id', () => {
    expect(ids(selectColumns(bangV, ['tong', 'nam', 'huyen']))).toEqual(['huyen', 'tong']);
  });
});
