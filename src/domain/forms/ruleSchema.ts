import { z } from 'zod';

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case letters, digits and single hyphens');

export const SEVERITIES = ['error', 'warning', 'info'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** Which rows (or columns) a rule speaks of: every one, the ones that are entered, the totals, or these by id. */
export const selectorSchema = z.union([z.enum(['all', 'items', 'totals']), z.array(id).min(1)]);
export type Selector = z.infer<typeof selectorSchema>;

const base = { id, severity: z.enum(SEVERITIES).default('error') };

/**
 * A rule that is looked at once per row (`each: 'row'`: its members are column ids of that row) or once per column
 * (`each: 'column'`: its members are row ids of that column). `over` says in which rows or columns.
 */
const repeated = { ...base, each: z.enum(['row', 'column']), over: selectorSchema.default('items') };

const condition = z.discriminatedUnion('is', [
  z.strictObject({ member: id, is: z.enum(['given', 'positive', 'ticked']) }),
  z.strictObject({ member: id, is: z.literal('equals'), value: z.string() }),
]);

const fieldRef = z.strictObject({ table: id, row: id, column: id });

/** Every kind of rule a table may declare. What each does with blank, zero and nil is told at its evaluator in src/domain/rules. */
export const ruleSchema = z.discriminatedUnion('kind', [
  /** Down each column, the total row is the sum of the part rows. */
  z.strictObject({
    ...base,
    kind: z.literal('sum-down'),
    columns: selectorSchema,
    total: id,
    parts: selectorSchema.default('items'),
  }),
  /** Across each row, the total column is the sum of the part columns (`'items'`: every column that is entered). */
  z.strictObject({
    ...base,
    kind: z.literal('sum-across'),
    rows: selectorSchema.default('all'),
    total: id,
    parts: selectorSchema,
  }),
  /** Across each row, the result column is numerator ÷ denominator × factor, rounded (`7 = 6/1*100`); blank where the denominator is. */
  z.strictObject({
    ...base,
    kind: z.literal('quotient'),
    rows: selectorSchema.default('all'),
    result: id,
    numerator: id,
    denominator: id,
    factor: z.number().positive().default(1),
    decimals: z.number().int().min(0).max(6).default(0),
  }),
  /** The parts add up to a whole that is entered on its own. */
  z.strictObject({ ...repeated, kind: z.literal('partition'), whole: id, parts: z.array(id).min(1) }),
  /** The part is no more than the whole. */
  z.strictObject({ ...repeated, kind: z.literal('subset'), part: id, whole: id }),
  /** The ratio is numerator ÷ denominator, within `tolerance` (a share: 0.005 is half a percentage point). */
  z.strictObject({
    ...repeated,
    kind: z.literal('ratio'),
    ratio: id,
    numerator: id,
    denominator: id,
    tolerance: z.number().nonnegative().default(0.0005),
  }),
  /** All members are above zero, or none is. */
  z.strictObject({ ...repeated, kind: z.literal('together'), members: z.array(id).min(2) }),
  /** The field must be given (`needs: 'given'`) or above zero (`needs: 'positive'`) when the condition holds. */
  z.strictObject({
    ...repeated,
    kind: z.literal('required-if'),
    field: id,
    needs: z.enum(['given', 'positive']).default('given'),
    when: condition,
  }),
  /** Exactly one of the members is ticked (or given). */
  z.strictObject({ ...repeated, kind: z.literal('exactly-one'), members: z.array(id).min(2) }),
  /** Every value lies between `min` and `max`, both allowed. Ratios are shares: 100 % is 1. */
  z.strictObject({
    ...base,
    kind: z.literal('range'),
    columns: selectorSchema,
    rows: selectorSchema.default('items'),
    min: z.number().optional(),
    max: z.number().optional(),
  }),
  /** The fields must be given once anything in the table is; in a list, once anything in the row is. */
  z.strictObject({
    ...base,
    kind: z.literal('required'),
    columns: selectorSchema,
    rows: selectorSchema.default('items'),
  }),
  /** In a list, at most as many rows hold an option of the choice column as the unit's quota allows: option → quota in the roster. */
  z.strictObject({ ...base, kind: z.literal('quota'), column: id, quotas: z.record(z.string(), id) }),
  /** Shares quoted in a text, `811/4.829 = 16,8%`, are right, and those of one line have the same base (else a warning). */
  z.strictObject({
    ...base,
    kind: z.literal('quoted-shares'),
    columns: selectorSchema,
    rows: selectorSchema.default('items'),
    tolerance: z.number().nonnegative().default(0.0006),
  }),
  /** Two fields, of this table or another of the form set, hold the same. */
  z.strictObject({ ...base, kind: z.literal('equal'), left: fieldRef, right: fieldRef }),
]);

export type Rule = z.infer<typeof ruleSchema>;
export type RuleKind = Rule['kind'];
export type RuleOf<K extends RuleKind> = Extract<Rule, { kind: K }>;
