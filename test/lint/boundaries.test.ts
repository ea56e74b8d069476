import { useLint } from './useLint';

const lintAs = useLint();

const zones = 'import-x/no-restricted-paths';
const modules = 'no-restricted-imports';
const globals = 'no-restricted-globals';

describe('what a folder may not import', () => {
  it.each([
    ['the domain', 'src/domain/Result.ts', '../xlsx/reader/readWorkbook', zones],
    ['the domain', 'src/domain/Result.ts', '../app/blankWorkbook', zones],
    ['the app', 'src/app/blankWorkbook.ts', '../excel/selectCell', zones],
    ['src/xlsx', 'src/xlsx/reader/readWorkbook.ts', '../../excel/selectCell', zones],
    ['src/excel', 'src/excel/selectCell.ts', '../xlsx/reader/readWorkbook', zones],
    ['the domain', 'src/domain/Result.ts', 'fflate', modules],
    ['the app', 'src/app/blankWorkbook.ts', 'node:fs', modules],
    ['src/xlsx', 'src/xlsx/reader/readWorkbook.ts', 'node:fs', modules],
  ])('%s (%s): %s', async (_folder, file, from, rule) => {
    expect(await lintAs(file, `import '${from}';\n`, rule)).toHaveLength(1);
  });

  it('the arrows that the design has pass', async () => {
    expect(
      await lintAs('src/excel/selectCell.ts', "import '../app/blankWorkbook';\nimport '../domain/Result';\n", zones),
    ).toEqual([]);
    expect(await lintAs('src/app/blankWorkbook.ts', "import '../domain/Result';\nimport 'zod';\n", modules)).toEqual(
      [],
    );
  });
});

describe('the globals of Office', () => {
  it.each(['Excel', 'Office', 'OfficeExtension'])('%s is named in src/excel only', async (name) => {
    const text = `export const host: unknown = ${name};\n`;
    const counts = await Promise.all(
      [
        'src/domain/Result.ts',
        'src/app/blankWorkbook.ts',
        'src/xlsx/reader/readWorkbook.ts',
        'src/excel/selectCell.ts',
      ].map(async (file) => (await lintAs(file, text, globals)).length),
    );
    expect(counts).toEqual([1, 1, 1, 0]);
  });

  it('the domain and the app know neither page nor Node', async () => {
    const text = 'export const parts: unknown = [document, process, setTimeout];\n';
    expect(await lintAs('src/domain/Result.ts', text, globals)).toHaveLength(3);
    expect(await lintAs('src/app/blankWorkbook.ts', text, globals)).toHaveLength(3);
  });
});
