import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { templateJsonSchemas } from '../../../src/domain/forms/templateJsonSchemas';

const FOLDER = resolve(__dirname, '../../../templates');
const schemas = Object.entries(templateJsonSchemas());

function textOf(schema: unknown): string {
  return `${JSON.stringify(schema, null, 2)}\n`;
}

beforeAll(() => {
  if (process.env.UPDATE_SCHEMAS !== '1') return;
  for (const [name, schema] of schemas) writeFileSync(join(FOLDER, name), textOf(schema));
});

describe('the JSON Schemas in templates/', () => {
  it.each(schemas)('%s is what the zod schemas say now (else run `npm run schemas`)', (name, schema) => {
    expect(readFileSync(join(FOLDER, name), 'utf8')).toBe(textOf(schema));
  });

  it('let an author leave out what has a default', () => {
    const table = Object.fromEntries(schemas)['table.schema.json'] as { required: string[]; properties: object };
    expect(table.required).toEqual(['id', 'code', 'caption', 'title', 'header']);
    expect(Object.keys(table.properties)).toContain('rules');
  });

  it('complete a header to any depth', () => {
    const table = JSON.stringify(Object.fromEntries(schemas)['table.schema.json']);
    expect(table).toContain('"children":{"minItems":1,"type":"array","items":{"$ref":"#/$defs/__schema0"}}');
  });
});
