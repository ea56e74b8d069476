import type { FormSetEntry } from '../../taskpane/services/FormSetLibrary';
import { readTemplates } from '../support/readTemplates';

const texts = [...readTemplates()].filter(([file]) => file.includes('/'));

/** What the build puts beside the pane, made from templates/ on the spot. */
export function templateFolder(file: string): Promise<string> {
  if (file === 'index.json') return Promise.resolve(JSON.stringify(entries()));
  const id = file.replace(/\.json$/, '');
  const own = texts.filter(([name]) => name.startsWith(`${id}/`));
  return own.length > 0
    ? Promise.resolve(JSON.stringify(Object.fromEntries(own)))
    : Promise.reject(new Error(`${file}: 404`));
}

function entries(): FormSetEntry[] {
  return texts
    .filter(([file]) => file.endsWith('/form-set.json'))
    .map(([file, text]) => {
      const { id, title, issuer } = JSON.parse(text) as FormSetEntry;
      const map = texts.find(([name]) => name === file.replace('form-set', 'consolidation'))?.[1];
      const consolidatesInto = map === undefined ? id : (JSON.parse(map) as { into: string }).into;
      return { id, title, issuer, consolidatesInto };
    });
}
