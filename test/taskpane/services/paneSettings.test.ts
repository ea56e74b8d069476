import { paneSettings, type TextStorage } from '../../../taskpane/services/PaneSettings';

function storage(initial: Record<string, string> = {}): TextStorage & { readonly kept: Record<string, string> } {
  const kept = { ...initial };
  return { kept, getItem: (key) => kept[key] ?? null, setItem: (key, value) => void (kept[key] = value) };
}

describe('the settings of a computer', () => {
  it('are there the next time the pane opens', () => {
    const place = storage();
    paneSettings(place, 'bieu-mau').change({ language: 'en', unit: 'HU-HH' });
    expect(paneSettings(place, 'bieu-mau').read()).toEqual({ language: 'en', unit: 'HU-HH' });
    expect(paneSettings(place, 'khác').read()).toEqual({});
  });

  it.each([['{'], ['[]'], ['{"language":"fr"}'], ['null']])('read as nothing set when damaged: %s', (text) => {
    expect(paneSettings(storage({ 'bieu-mau': text }), 'bieu-mau').read()).toEqual({});
  });

  it('hold until the pane closes where the browser keeps nothing', () => {
    const closed: TextStorage = {
      getItem: () => {
        throw new Error('denied');
      },
      setItem: () => {
        throw new Error('full');
      },
    };
    for (const place of [closed, undefined]) {
      const settings = paneSettings(place, 'bieu-mau');
      settings.change({ guideSeen: true });
      expect(settings.read()).toEqual({ guideSeen: true });
    }
  });
});
