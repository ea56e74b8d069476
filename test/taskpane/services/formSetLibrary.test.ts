import { formSetLibrary } from '../../../taskpane/services/FormSetLibrary';
import { templateFolder } from '../templateFolder';

describe('the form set library', () => {
  it('lists the form sets and says which one each is consolidated into', async () => {
    const listed = await formSetLibrary(templateFolder).list();
    expect(listed).toMatchObject({
      ok: true,
      value: expect.arrayContaining([
        expect.objectContaining({ id: 'kl01-971', consolidatesInto: 'kl01-tinh' }),
        expect.objectContaining({ id: 'kl01-tinh', consolidatesInto: 'kl01-tinh' }),
      ]) as unknown,
    });
  });

  it('fetches a form set once, however often it is asked for', async () => {
    const asked: string[] = [];
    const library = formSetLibrary((file) => {
      asked.push(file);
      return templateFolder(file);
    });
    const [first, second] = [await library.load('kl01-971'), await library.load('kl01-971')];
    expect(first.ok && second.ok && first.value === second.value).toBe(true);
    expect(asked).toEqual(['kl01-971.json']);
  });

  it('gives the files of a form set together with those of its summary', async () => {
    const templates = await formSetLibrary(templateFolder).templates('kl01-971');
    if (!templates.ok) throw new Error('unreachable');
    expect([...templates.value.keys()]).toEqual(
      expect.arrayContaining(['kl01-971/form-set.json', 'kl01-971/roster.json', 'kl01-tinh/tables/bang-9.json']),
    );
  });

  it('asks again after the network was gone', async () => {
    let cut = true;
    const library = formSetLibrary((file) => (cut ? Promise.reject(new Error('offline')) : templateFolder(file)));
    expect(await library.load('kl01-971')).toEqual({ ok: false, failure: { code: 'unreachable' } });
    cut = false;
    expect((await library.load('kl01-971')).ok).toBe(true);
  });

  it('says what is wrong with a faulty form set', async () => {
    const library = formSetLibrary(() => Promise.resolve(JSON.stringify({ 'hong/form-set.json': '{"id":' })));
    const loaded = await library.load('hong');
    expect(loaded).toMatchObject({ ok: false, failure: { code: 'faulty' } });
  });
});
