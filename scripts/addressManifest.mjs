import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Where the committed manifest says the add-in is: a developer's own machine. */
export const DEVELOPMENT_ADDRESS = 'https://localhost:3000';

/**
 * The manifest for the address that an office serves the add-in from.
 *
 * @param {string} manifest text of manifest.xml
 * @param {string} address `https://may-chu.noi-bo/bieu-mau`, with or without a slash at its end
 * @returns {string}
 */
export function addressed(manifest, address) {
  if (!URL.canParse(address) || new URL(address).protocol !== 'https:')
    throw new Error(`"${address}" is not an address that Office takes: it must begin with https://`);
  return manifest.replaceAll(DEVELOPMENT_ADDRESS, address.replace(/\/+$/, ''));
}

// By itself: node scripts/addressManifest.mjs https://may-chu.noi-bo/bieu-mau > manifest.xml
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const manifest = readFileSync(new URL('../manifest.xml', import.meta.url), 'utf8');
  try {
    process.stdout.write(addressed(manifest, process.argv[2] ?? ''));
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 2;
  }
}
