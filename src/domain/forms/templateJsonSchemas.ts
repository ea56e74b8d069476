import { z } from 'zod';
import {
  consolidationMapSchema,
  formSetExtensionSchema,
  formSetTemplateSchema,
  rosterSchema,
  tableTemplateSchema,
} from './templateSchema';

/**
 * The JSON Schemas that complete and check template files in an editor, by file name; they lie in `templates/` and a template
 * file names its own in `$schema`. Made from the same zod schemas that read the files.
 *
 * @example templateJsonSchemas()['table.schema.json']
 */
export function templateJsonSchemas(): Readonly<Record<string, unknown>> {
  return {
    'form-set.schema.json': jsonSchemaOf(z.union([formSetTemplateSchema, formSetExtensionSchema])),
    'table.schema.json': jsonSchemaOf(tableTemplateSchema),
    'roster.schema.json': jsonSchemaOf(rosterSchema),
    'consolidation.schema.json': jsonSchemaOf(consolidationMapSchema),
  };
}

/** `input`: what an author writes, where fields with a default may be left out. */
function jsonSchemaOf(schema: z.ZodType): unknown {
  return z.toJSONSchema(schema, { io: 'input' });
}
