const FIRST_CAPACITY = 16;

/** Whole numbers below 2³², four bytes each, that grow in number one by one. */
export class NumberColumn {
  private numbers = new Uint32Array(FIRST_CAPACITY);
  private count = 0;

  push(number: number): void {
    if (this.count === this.numbers.length) {
      const grown = new Uint32Array(this.count * 2);
      grown.set(this.numbers);
      this.numbers = grown;
    }
    this.numbers[this.count] = number;
    this.count += 1;
  }

  get length(): number {
    return this.count;
  }

  /** 0 beyond the end. */
  at(index: number): number {
    return index < this.count ? (this.numbers[index] ?? 0) : 0;
  }
}
