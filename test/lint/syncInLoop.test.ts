import { useLint } from './useLint';

const lintAs = useLint();

const inExcel = (body: string): Promise<string[]> =>
  lintAs(
    'src/excel/selectCell.ts',
    `export async function work(context: Excel.RequestContext, names: string[]): Promise<void> {\n${body}\n}\n`,
    'no-restricted-syntax',
  );

const refusal = 'Never a sync inside a loop or callback: queue the actions, then sync once.';

describe('in src/excel a sync', () => {
  it.each([
    ['for', 'for (let i = 0; i < names.length; i += 1) await context.sync();'],
    ['for…of', 'for (const name of names) { context.workbook.names.getItem(name).delete(); await context.sync(); }'],
    ['for…in', 'for (const key in names) { if (key) await context.sync(); }'],
    ['while', 'while (names.pop() !== undefined) await context.sync();'],
    ['do…while', 'do { await context.sync(); } while (names.pop() !== undefined);'],
    ['forEach', 'names.forEach(async () => { await context.sync(); });'],
    ['map', 'await Promise.all(names.map(async () => { await context.sync(); }));'],
    ['map, in an arrow without braces', 'await Promise.all(names.map(() => context.sync()));'],
    ['reduce', 'await names.reduce((before) => before.then(() => context.sync()), Promise.resolve());'],
    ['for…of, as a run of its own', 'for (const name of names) await Excel.run(async (own) => { own.trace(name); });'],
  ])('is refused inside %s', async (_place, body) => {
    expect(await inExcel(body)).toContain(refusal);
  });

  it.each([
    [
      'after the loop',
      'for (const name of names) context.workbook.names.getItem(name).delete();\nawait context.sync();',
    ],
    ['after a map', 'names.map((name) => context.workbook.names.getItem(name).load("name"));\nawait context.sync();'],
    ['inside a run', 'await Excel.run(async (own) => { await own.sync(); });'],
  ])('passes %s', async (_place, body) => {
    expect(await inExcel(body)).toEqual([]);
  });
});
