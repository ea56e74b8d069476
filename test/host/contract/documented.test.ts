import { useExcel } from '../node/useExcel';
import documented from './documented.json';
import { documentedScenarios } from './documentedScenarios';

/** What Microsoft's documentation says of one behaviour: the page on learn.microsoft.com, in short, and as an outcome. */
interface Expectation {
  readonly name: string;
  readonly page: { readonly title: string; readonly path: string };
  readonly says: string;
  readonly outcome: unknown;
}

const expectations: readonly Expectation[] = documented;

// The pages show numbers as en-US does.
const excel = useExcel({ locale: 'en-US' });

describe('the host against the documentation', () => {
  it.each(expectations)('$name ($page.path)', async ({ name, outcome }) => {
    const scenario = documentedScenarios[name];
    // A JSON file has no undefined: null stands for it.
    const given = JSON.parse(JSON.stringify((await scenario?.(excel())) ?? null)) as unknown;
    expect(given).toEqual(outcome);
    expect(excel().unknownMembers).toEqual([]);
  });

  it('has one expectation for each scenario', () => {
    expect(expectations.map(({ name }) => name)).toEqual(Object.keys(documentedScenarios));
  });
});
