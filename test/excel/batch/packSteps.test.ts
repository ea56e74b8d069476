import fc from 'fast-check';
import { packSteps } from '../../../src/excel/batch/packSteps';

const sizes = (batches: readonly (readonly { readonly bytes: number }[])[]): number[][] =>
  batches.map((batch) => batch.map(({ bytes }) => bytes));

describe('packSteps', () => {
  it('fills each batch as far as the limit goes', () => {
    expect(
      sizes(
        packSteps(
          [3, 3, 5, 1].map((bytes) => ({ bytes })),
          6,
        ),
      ),
    ).toEqual([
      [3, 3],
      [5, 1],
    ]);
  });

  it('gives a step that is over the limit a batch of its own', () => {
    expect(
      sizes(
        packSteps(
          [1, 9, 1].map((bytes) => ({ bytes })),
          6,
        ),
      ),
    ).toEqual([[1], [9], [1]]);
  });

  it('keeps every step once and in order, in batches under the limit or of one step', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 20 })), fc.integer({ min: 1, max: 30 }), (bytes, limit) => {
        const batches = sizes(
          packSteps(
            bytes.map((each) => ({ bytes: each })),
            limit,
          ),
        );
        expect(batches.flat()).toEqual(bytes);
        for (const batch of batches) {
          expect(batch.length === 1 || batch.reduce((sum, each) => sum + each, 0) <= limit).toBe(true);
        }
      }),
    );
  });
});
