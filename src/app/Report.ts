import { z } from 'zod';

const text = z.string();
const scalar = z.union([z.number(), z.string(), z.null()]);
const typedSchema = z.union([z.number(), z.string(), z.boolean(), z.null()]);
const severity = z.enum(['error', 'warning', 'info']);

const contributionSchema = z.strictObject({
  unit: text,
  file: text,
  sheet: text,
  address: text,
  raw: z.union([z.string(), z.number(), z.boolean()]),
  value: z.union([z.number(), z.string(), z.boolean(), z.array(z.string()), z.null()]),
});

const cellSchema = z.strictObject({
  row: text,
  rowTitle: text,
  column: text,
  columnTitles: z.array(text),
  sheet: text,
  address: text,
  how: z.enum([
    'sum',
    'ticks',
    'tally',
    'ratio-range',
    'ratio-weighted',
    'ratio',
    'concat',
    'stack',
    'derived',
    'typed',
  ]),
  value: z.union([
    scalar,
    z.strictObject({ ticked: z.number(), of: z.number(), units: z.array(text) }),
    z.strictObject({ lowest: z.number(), highest: z.number(), given: z.number() }),
    z.strictObject({ tally: z.record(text, z.array(text)) }),
  ]),
  units: z.number(),
  contributions: z.array(contributionSchema),
});

/** What a unit's file says otherwise than the one it replaces. */
const resubmissionSchema = z.strictObject({
  since: text,
  fields: z.array(
    z.strictObject({
      table: text,
      row: text,
      column: text,
      sheet: text,
      address: text,
      before: typedSchema,
      after: typedSchema,
    }),
  ),
});

const fileSchema = z.strictObject({
  file: text,
  status: z.enum(['used', 'superseded', 'refused', 'unrecognised', 'empty']),
  unit: text.optional(),
  unitName: text.optional(),
  reason: z.strictObject({ code: text, message: text }).optional(),
  tables: z.array(
    z.strictObject({
      table: text,
      sheet: text,
      range: text,
      foundBy: z.enum(['id', 'header', 'shape']),
      confidence: z.number(),
    }),
  ),
  /** Given when the unit had sent before. */
  changes: resubmissionSchema.optional(),
});

const violationSchema = z.strictObject({
  code: text,
  severity,
  table: text,
  unit: text.optional(),
  file: text,
  sheet: text,
  address: text,
  ruleId: text,
  found: scalar,
  expected: scalar,
  message: text,
  /** The reason for which the unit let the warning stand. */
  accepted: text.optional(),
});

const boardSchema = z.strictObject({
  deadline: text.optional(),
  units: z.array(
    z.strictObject({
      unit: text,
      name: text,
      status: z.enum(['missing', 'to-confirm', 'empty', 'errors', 'incomplete', 'old-form', 'in-order']),
      file: text.optional(),
      /** Absent where nobody knows. */
      late: z.boolean().optional(),
      oldForm: z.boolean(),
      tables: z.array(
        z.strictObject({
          table: text,
          status: z.enum(['given', 'nil', 'empty', 'to-confirm', 'missing', 'not-asked', 'errors']),
          errors: z.number(),
        }),
      ),
    }),
  ),
});

/** REPORT.json, version 1: the contract with programs that read a consolidation. */
export const reportSchema = z.strictObject({
  version: z.literal(1),
  formSet: text,
  summaryFormSet: text,
  units: z.strictObject({ expected: z.number(), received: z.number(), missing: z.array(text) }),
  files: z.array(fileSchema),
  tables: z.array(z.strictObject({ table: text, title: text, cells: z.array(cellSchema) })),
  violations: z.array(violationSchema),
  warnings: z.array(z.strictObject({ code: text, file: text.optional(), message: text })),
  board: boardSchema.optional(),
});

export type Report = z.infer<typeof reportSchema>;
export type ReportFile = Report['files'][number];
export type ReportTable = Report['tables'][number];
export type ReportCell = ReportTable['cells'][number];
export type ReportViolation = Report['violations'][number];
