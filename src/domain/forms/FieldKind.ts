/**
 * What a field holds.
 *
 * | kind    | holds                                        | consolidates by default to          |
 * | ------- | -------------------------------------------- | ----------------------------------- |
 * | count   | a whole number ≥ 0                           | sum                                 |
 * | amount  | a decimal with a unit (triệu đồng …)         | sum                                 |
 * | ratio   | a share, 0–1 (0.985 is 98,5 %), may be `>98%`| lowest–highest, or weighted         |
 * | pair    | two numbers in one cell, `811/4.829`         | sum of each                         |
 * | tick    | ticked or not                                | how many units ticked, and which    |
 * | choice  | one of the options                           | tally per option                    |
 * | choices | any of the options                           | tally per option                    |
 * | text    | words                                        | joined under unit names             |
 * | month   | month and year, `6/2021`                     | listed under unit names             |
 */
export const FIELD_KINDS = ['count', 'amount', 'ratio', 'pair', 'tick', 'choice', 'choices', 'text', 'month'] as const;

export type FieldKind = (typeof FIELD_KINDS)[number];
