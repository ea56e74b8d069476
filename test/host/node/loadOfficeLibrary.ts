import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const scope = globalThis as unknown as Record<string, unknown>;

/**
 * Loads Microsoft's unmodified client library into this realm, once: afterwards `Excel`, `OfficeExtension`, `Office` and
 * `OSF` are globals, as in a task pane. The script looks for a page around it and gets the little it asks for.
 */
export function loadOfficeLibrary(): void {
  if (scope.OfficeExtension !== undefined) return;
  const page = {
    window: globalThis,
    document: { getElementsByTagName: () => [], createElement: () => ({}), URL: 'https://localhost/', cookie: '' },
    location: { href: 'https://localhost/', search: '', hash: '', protocol: 'https:', host: 'localhost' },
    navigator: { userAgent: 'Node', platform: '' },
  };
  for (const [name, value] of Object.entries(page)) if (scope[name] === undefined) scope[name] = value;
  // The global eval makes the script's `var`s global, and its arrays and objects those of the tests.
  const run = scope.eval as (script: string) => void;
  run(readFileSync(officeScript('excel-win32-16.01.debug.js'), 'utf8'));
}

/** Path of a script of the installed package. */
export function officeScript(name: string): string {
  const root = createRequire(path.join(process.cwd(), 'package.json')).resolve('@microsoft/office-js/package.json');
  return path.join(path.dirname(root), 'dist', name);
}

/** Path of Microsoft's types, from which the requirement sets are read. */
export function officeTypes(): string {
  const root = createRequire(path.join(process.cwd(), 'package.json')).resolve('@types/office-js/package.json');
  return path.join(path.dirname(root), 'index.d.ts');
}
