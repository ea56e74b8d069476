import path from 'node:path';
import { startConsolidation } from '../../src/app/startConsolidation';
import type { ReceivedFile } from '../../src/app/ports/ReceivedFile';
import type { Report } from '../../src/app/Report';
import { readWorkbook } from '../../src/xlsx/reader/readWorkbook';
import { loadFormSet, rosterOf } from '../support/formSets';
import { figuresCounted, figuresMeant, generateFolder, wrongFigures } from '../support/generatedFolder';
import { recalculate } from '../support/libreOffice';
import { receivedFile } from '../support/receivedFolder';
import { temporaryFolder } from '../support/runCli';

const formSet = loadFormSet('kl01-971');
const summaryFormSet = loadFormSet('kl01-tinh');
const folder = temporaryFolder();

function consolidated(files: readonly ReceivedFile[]): Report {
  const run = startConsolidation({ formSet, summaryFormSet, roster: rosterOf(formSet), language: 'vi', readWorkbook });
  for (const file of files) run.add(file);
  return run.finish().report;
}

describe.each([1, 2, 3, 4])('workbooks that 15 units retyped, each in its own way (seed %i)', (seed) => {
  const generated = generateFolder(seed, path.join(folder, String(seed)));
  const report = consolidated(generated.files);

  it('are all used, each as its own unit’s', () => {
    const expected = [...generated.truth].map(([file, { unit }]) => `${file}: used, ${unit}`);
    expect(report.files.map(({ file, status, unit }) => `${file}: ${status}, ${unit ?? ''}`).sort()).toEqual(
      expected.sort(),
    );
  });

  it('give every figure from the cell where it was typed, and no other', () => {
    expect(figuresCounted(report).sort()).toEqual(figuresMeant(generated).sort());
  });

  it('add up to what the units meant', () => {
    expect(wrongFigures(report, generated)).toEqual([]);
  });

  it('have each planted wrong total reported at its cell, and no correct one', () => {
    const reported = report.violations.filter(({ code }) => code === 'total-mismatch');
    const planted = [...generated.truth].flatMap(([file, { wrong }]) =>
      wrong.map(({ sheet, address, found, expected }) => `${file}!${sheet}!${address}: ${found}, not ${expected}`),
    );
    const lines = reported.map(
      ({ file, sheet, address, found, expected }) => `${file}!${sheet}!${address}: ${found}, not ${expected}`,
    );
    expect([...new Set(lines)].sort()).toEqual(planted.sort());
  });
});

describe('retyped workbooks that LibreOffice saved', () => {
  it('give the same figures from the same cells', () => {
    const { files, truth } = generateFolder(5, path.join(folder, 'saved'));
    const some = files.filter((_, at) => at % 5 === 0);
    const generated = { files: some, truth: new Map(some.map(({ name }) => [name, truth.get(name)!])) };
    const report = consolidated(some.map(({ name, bytes }) => receivedFile(name, recalculate(bytes))));
    expect(figuresCounted(report).sort()).toEqual(figuresMeant(generated).sort());
  });
});
