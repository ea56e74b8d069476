type Rule = Readonly<Record<string, unknown>>;

/** Changes the texts of a rule that are formulas, that is begin with an equals sign; at any depth. */
export function changeFormulas(rule: Rule, change: (formula: string) => string): Rule {
  return Object.fromEntries(
    Object.entries(rule).map(([name, value]) => {
      if (typeof value === 'string' && value.startsWith('=')) return [name, change(value)];
      return [name, typeof value === 'object' && value !== null ? changeFormulas(value as Rule, change) : value];
    }),
  );
}
