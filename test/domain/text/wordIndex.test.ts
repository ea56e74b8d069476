import { wordIndex } from '../../../src/domain/text/wordIndex';

const names = ['xa so 1', 'xa so 12', 'hai hau', 'hai', ''];
const found = (text: string) =>
  wordIndex(names, (name) => name)
    .within(text)
    .map(({ item, start }) => [item, start]);

describe('names among the words of a text', () => {
  it('are found whole, each where it first stands', () => {
    const places = found('huyen uy hai hau gui hai hau');
    expect(new Map(places as [string, number][])).toEqual(
      new Map([
        ['hai hau', 9],
        ['hai', 9],
      ]),
    );
    expect(places).toHaveLength(2);
  });

  it('are not found within longer words or numbers', () => {
    expect(found('xa so 12')).toEqual([['xa so 12', 0]]);
    expect(found('haihau')).toEqual([]);
    expect(found('')).toEqual([]);
  });
});
