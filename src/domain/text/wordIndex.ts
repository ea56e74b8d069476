/** Finds which of many names stand in a text as whole words, in a time that does not grow with their number. */
export interface WordIndex<Item> {
  /** Every item whose name the text holds, once, with the place (in characters) where it first stands. */
  readonly within: (text: string) => readonly FoundWords<Item>[];
}

export interface FoundWords<Item> {
  readonly item: Item;
  readonly start: number;
}

/**
 * @param nameOf words divided by spaces, folded as the texts will be; an item with an empty name is found nowhere
 * @example wordIndex(['hai hau', 'y yen'], (name) => name).within('huyen uy hai hau') // [{ item: 'hai hau', start: 9 }]
 */
export function wordIndex<Item>(items: readonly Item[], nameOf: (item: Item) => string): WordIndex<Item> {
  const byName = new Map<string, Item[]>();
  const lengths = new Set<number>();
  for (const item of items) {
    const name = nameOf(item);
    if (name === '') continue;
    const known = byName.get(name);
    if (known) known.push(item);
    else byName.set(name, [item]);
    lengths.add(name.split(' ').length);
  }
  return {
    within: (text) => {
      const found: FoundWords<Item>[] = [];
      const seen = new Set<string>();
      const words = text.split(' ');
      let start = 0;
      words.forEach((word, index) => {
        for (const length of lengths) {
          if (index + length > words.length) continue;
          const name = words.slice(index, index + length).join(' ');
          const named = byName.get(name);
          if (!named || seen.has(name)) continue;
          seen.add(name);
          for (const item of named) found.push({ item, start });
        }
        start += word.length + 1;
      });
      return found;
    },
  };
}
