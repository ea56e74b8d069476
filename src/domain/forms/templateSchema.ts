import { z } from 'zod';
import { FIELD_KINDS } from './FieldKind';
import { ruleSchema, selectorSchema } from './ruleSchema';
import { type ColumnKind, CONSOLIDATION_HOWS } from './Table';

/**
 * The template files as they lie in `templates/<form set>/`. Every text may hold parameters in double braces, `{{nam}}`, filled
 * from `parameters` of form-set.json, from `period` (`{{period.from}}`, `{{period.to}}`, `{{period.label}}`) and, in rows that
 * repeat, from the repetition (`{{year}}`, `{{tier.id}}`, `{{tier.title}}`).
 */
const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case letters, digits and single hyphens');
/** A row id may be a parameter: `{{year}}`. */
const rowId = z
  .string()
  .regex(/^(\{\{[a-z.]+\}\}|[a-z0-9-])+$/, 'lower-case letters, digits, hyphens and {{parameters}}');
/** A column id may be a parameter: `{{tier.id}}`. */
const columnId = rowId;
const text = z.string().refine((value) => value === value.normalize('NFC'), 'text is not in Unicode NFC');
const isoDate = z.iso.date();

export const printSchema = z.strictObject({
  orientation: z.enum(['portrait', 'landscape']).default('landscape'),
  paper: z.enum(['A4', 'A3']).default('A4'),
});

export interface HeaderTemplate {
  readonly title: string;
  readonly id?: string | undefined;
  readonly kind?: ColumnKind | undefined;
  readonly role?: 'item' | 'total' | undefined;
  readonly each?: 'year' | 'tier' | undefined;
  readonly tier?: string | undefined;
  readonly signed?: boolean | undefined;
  readonly number?: string | undefined;
  readonly unit?: string | undefined;
  readonly options?: readonly string[] | undefined;
  readonly how?: (typeof CONSOLIDATION_HOWS)[number] | undefined;
  readonly width?: number | undefined;
  readonly children?: readonly HeaderTemplate[] | undefined;
}

/** A header cell: a group has `children`; a leaf has `id` and `kind` (`stub`: row titles, `label`: other printed texts of the rows, `none`: fields only in rows that say so). */
export const headerSchema: z.ZodType<HeaderTemplate> = z.lazy(() =>
  z
    .strictObject({
      title: text,
      id: columnId.optional(),
      kind: z.enum([...FIELD_KINDS, 'stub', 'label', 'none']).optional(),
      role: z.enum(['item', 'total']).optional(),
      /** Repeats the cell, with all under it, for every year of the period, or for every tier. */
      each: z.enum(['year', 'tier']).optional(),
      /** The cell, with all under it, is there only when the form set has this tier. */
      tier: id.optional(),
      /** Numbers may be below zero. */
      signed: z.boolean().optional(),
      /** What the line of column numbers says under a leaf. */
      number: text.optional(),
      unit: text.optional(),
      options: z.array(text).min(1).optional(),
      how: z.enum(CONSOLIDATION_HOWS).optional(),
      width: z.number().positive().max(255).optional(),
      children: z.array(headerSchema).min(1).optional(),
    })
    .refine(
      (node) =>
        node.children
          ? node.id === undefined && node.kind === undefined
          : node.id !== undefined && node.kind !== undefined,
      {
        message: 'a group has children and neither id nor kind; a leaf has id and kind and no children',
      },
    ),
);

const cellShape = {
  unit: text.optional(),
  options: z.array(text).min(1).optional(),
  signed: z.boolean().optional(),
  how: z.enum(CONSOLIDATION_HOWS).optional(),
};
/** What a field of a row holds, where that differs from its column. */
const cellSchema = z.strictObject({ kind: z.enum([...FIELD_KINDS, 'none']), ...cellShape });

export const rowSchema = z.strictObject({
  id: rowId,
  /** May be left out where the row is told by its labels. */
  title: text.default(''),
  role: z.enum(['item', 'total', 'heading']).default('item'),
  level: z.number().int().min(0).default(0),
  /** Repeats the row for every year of the period, or for every tier. */
  each: z.enum(['year', 'tier']).optional(),
  /** The row is there only when the form set has this tier. */
  tier: id.optional(),
  /** What all fields of the row hold, but those of text columns and of columns of kind `none`. */
  kind: z.enum(FIELD_KINDS).optional(),
  ...cellShape,
  /** Texts of label columns, by column id. */
  labels: z.record(columnId, text).default({}),
  /** A further line of the item above: label cells that it leaves empty are merged with those above. */
  continues: z.boolean().default(false),
  /** Printed over the whole width of the table. */
  across: z.boolean().default(false),
  /** By column id. */
  cells: z.record(columnId, cellSchema).default({}),
});

/** A list of any length: rows `<id>-1`, `<id>-2` …, of which `rows` are printed; the stub holds their numbers. */
export const listSchema = z.strictObject({ id, rows: z.number().int().min(1).max(200).default(10) });

/** `tables/<id>.json` */
export const tableTemplateSchema = z.strictObject({
  $schema: z.string().optional(),
  id,
  code: z.string().min(1),
  caption: text,
  title: text,
  subtitles: z.array(text).default([]),
  section: text.optional(),
  header: z.array(headerSchema).min(1),
  /** Of `rows` and `list` a table has one. */
  rows: z.array(rowSchema).min(1).optional(),
  list: listSchema.optional(),
  rules: z.array(ruleSchema).default([]),
  /** Numbers that no rule looks at, and why: `bieu-mau forms --check` asks for one or the other. */
  unruled: z
    .array(
      z.strictObject({
        columns: selectorSchema.default('items'),
        rows: selectorSchema.default('items'),
        reason: text,
      }),
    )
    .default([]),
  notes: z.array(text).default([]),
  /** Often sent by itself, or on paper: a workbook without it is complete. */
  optional: z.boolean().default(false),
  print: printSchema.prefault({}),
});
export type TableTemplate = z.infer<typeof tableTemplateSchema>;
export type RowTemplate = z.infer<typeof rowSchema>;

/** `form-set.json` */
export const formSetTemplateSchema = z.strictObject({
  $schema: z.string().optional(),
  id,
  version: z.string().regex(/^\d+\.\d+\.\d+$/, 'a version such as 1.0.0'),
  title: text,
  issuer: text,
  letter: z.strictObject({ number: text, date: isoDate, subject: text.optional() }).optional(),
  tiers: z.array(z.strictObject({ id, title: text })).min(1),
  submittedBy: id,
  period: z.strictObject({ years: z.array(z.number().int().min(1945).max(2200)).min(1), label: text }),
  deadline: isoDate.optional(),
  parameters: z.record(z.string(), text).default({}),
  /** Table ids in printed order; each has its file in `tables/`. */
  tables: z.array(id).min(1),
  /** Relative to the form set's folder. */
  roster: z.string().optional(),
  consolidation: z.string().optional(),
  /** The summary form set, where it is another than the consolidation map says. */
  into: id.optional(),
});
export type FormSetTemplate = z.infer<typeof formSetTemplateSchema>;

/** `form-set.json` of a form set that is another one with its own head laid over it (see `extendFormSet`). */
export const formSetExtensionSchema = z.strictObject({
  ...formSetTemplateSchema.partial().shape,
  extends: id,
  id,
  period: formSetTemplateSchema.shape.period.partial().optional(),
  parameters: z.record(z.string(), text).optional(),
  letter: formSetTemplateSchema.shape.letter.nullable(),
  deadline: isoDate.nullable().optional(),
  roster: z.string().nullable().optional(),
  consolidation: z.string().nullable().optional(),
});

/** `roster.json`; also what `--roster` takes. */
export const rosterSchema = z.strictObject({
  $schema: z.string().optional(),
  id,
  title: text,
  units: z
    .array(
      z.strictObject({
        id: z.string().regex(/^[A-Z0-9]+(-[A-Z0-9]+)*$/, 'capital letters, digits and single hyphens'),
        name: text,
        otherNames: z.array(text).default([]),
        formerNames: z.array(z.strictObject({ name: text, until: isoDate.optional() })).optional(),
        tier: id,
        parent: z.string().optional(),
        validFrom: isoDate.optional(),
        validTo: isoDate.optional(),
        /** The unit that it became part of when it ended. */
        mergedInto: z.string().optional(),
        /** The unit that it was part of before it began. */
        splitFrom: z.string().optional(),
        members: z.number().int().positive().optional(),
        quotas: z.record(id, z.number().int().min(0)).default({}),
        /** Table ids that it is asked for; all when left out. */
        tables: z.array(id).min(1).optional(),
        contact: text.optional(),
      }),
    )
    .min(1),
});

/** `consolidation.json`: which table, row and column of the summary each received one goes to. Same ids need no entry. */
export const consolidationMapSchema = z.strictObject({
  $schema: z.string().optional(),
  into: id,
  tables: z.array(
    z.strictObject({
      from: id,
      to: id,
      columns: z.record(id, id).default({}),
      rows: z.record(id, id).default({}),
    }),
  ),
});
