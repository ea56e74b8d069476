import { hostPlatform } from '../../src/excel/hostPlatform';
import { useExcel } from '../host/node/useExcel';

const excel = useExcel();

/** What the simulated Office answers for its context. */
function context(): { host: string | undefined; platform: string | undefined } {
  excel();
  return Office.context as unknown as { host: string | undefined; platform: string | undefined };
}

describe('where the product runs', () => {
  it('is Excel on Windows in the simulated host as it comes', () => {
    context();
    expect(hostPlatform()).toEqual({ host: 'excel', platform: 'windows' });
  });

  it.each([
    ['PC', 'windows'],
    ['Mac', 'mac'],
    ['OfficeOnline', 'web'],
    ['iOS', 'ios'],
    ['Android', 'unknown'],
    ['Universal', 'unknown'],
  ])('is told from the platform %s as %s', (told, platform) => {
    context().platform = told;
    expect(hostPlatform()).toEqual({ host: 'excel', platform });
  });

  it('is another program when the host is not Excel', () => {
    context().host = 'Word';
    expect(hostPlatform().host).toBe('other');
  });

  it('is unknown where the host tells nothing', () => {
    Object.assign(context(), { host: undefined, platform: undefined });
    expect(hostPlatform()).toEqual({ host: 'other', platform: 'unknown' });
  });
});
