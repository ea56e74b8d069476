/**
 * Which name of ours stands for which captured one: ids and references are the host's own to give, but the same thing
 * must have the same name every time.
 */
export class HostNames {
  private readonly ours = new Map<string, string>();
  private readonly captured = new Map<string, string>();

  /** Pairs two names; false when one of them is paired with another already. */
  pair(captured: string, ours: string): boolean {
    const known = this.ours.get(captured);
    const taken = this.captured.get(ours);
    if (known !== undefined || taken !== undefined) return known === ours && taken === captured;
    this.ours.set(captured, ours);
    this.captured.set(ours, captured);
    return true;
  }

  /** The captured text with our names in place of the captured ones, wherever a whole string is one. */
  toOurs<Value>(value: Value): Value {
    return replace(value, this.ours);
  }

  /** What we sent or answered, in the captured names. */
  toCaptured<Value>(value: Value): Value {
    return replace(value, this.captured);
  }
}

const replace = <Value>(value: Value, names: ReadonlyMap<string, string>): Value =>
  JSON.parse(JSON.stringify(value), (_key, part: unknown) =>
    typeof part === 'string' ? (names.get(part) ?? part) : part,
  ) as Value;
