import { ruleSchema } from '../../src/domain/forms/ruleSchema';

/** Every kind that a template may declare, as the schema itself says. */
export const RULE_KINDS = ruleSchema.options.map((option) => option.shape.kind.value);
