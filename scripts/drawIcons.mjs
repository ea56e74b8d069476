import { mkdir, writeFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';

/**
 * Draws the icons of the manifest from the shapes below: `node scripts/drawIcons.mjs`. The drawings are kept with the project, so that
 * a build needs no browser. The field is 32 × 32.
 */
const sheet = '<rect x="4" y="3" width="24" height="26" rx="2.5" fill="#fff" stroke="#0f6cbd" stroke-width="2"/>';
const head = '<path d="M4 5.5A2.5 2.5 0 0 1 6.500 3h19A2.500 2.500 0 0 1 28 5.500V10H4z" fill="#0f6cbd"/>';
const grid = '<path d="M4 16.500h24M4 22.500h24M14 10v19" stroke="#0f6cbd" stroke-width="1.500"/>';
const tick = (colour) =>
  `<circle cx="23" cy="23" r="8" fill="${colour}" stroke="#fff" stroke-width="1.500"/><path d="m19 23 3 3 5-6" fill="none" stroke="#fff" stroke-width="2.500" stroke-linecap="round" stroke-linejoin="round"/>`;

const icons = {
  icon: `${sheet}${head}${grid}${tick('#107c41')}`,
  forms: `${sheet}${head}${grid}<circle cx="23" cy="23" r="8" fill="#0f6cbd" stroke="#fff" stroke-width="1.500"/><path d="M23 18.500v9M18.500 23h9" stroke="#fff" stroke-width="2.500" stroke-linecap="round"/>`,
  check: `${sheet}<path d="M8 9h16M8 15h8" stroke="#0f6cbd" stroke-width="2" stroke-linecap="round"/>${tick('#0f6cbd')}`,
  'check-now': `${tick('#107c41').replace('cx="23" cy="23" r="8"', 'cx="16" cy="16" r="13"').replace('m19 23 3 3 5-6', 'm10 16 4.500 4.500 8-9')}`,
  consolidate: `<g fill="#fff" stroke="#0f6cbd" stroke-width="2"><rect x="3" y="3" width="7" height="9" rx="1"/><rect x="12.500" y="3" width="7" height="9" rx="1"/><rect x="22" y="3" width="7" height="9" rx="1"/></g><path d="M6.500 13v4h19v-4M16 13v7m-3-3 3 3 3-3" fill="none" stroke="#605e5c" stroke-width="1.800" stroke-linejoin="round"/><rect x="7" y="21" width="18" height="8.500" rx="1.500" fill="#0f6cbd"/><path d="M11 25.300h10" stroke="#fff" stroke-width="2" stroke-linecap="round"/>`,
  sources: `${sheet}<path d="M8 9h16M8 14h6" stroke="#0f6cbd" stroke-width="2" stroke-linecap="round"/><circle cx="20" cy="19" r="6.500" fill="#fff" stroke="#8f4e00" stroke-width="2.500"/><path d="m25 24 5 5" stroke="#8f4e00" stroke-width="3.500" stroke-linecap="round"/>`,
};

const sizes = { icon: [16, 32, 64, 80] };
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] });
await mkdir('taskpane/icons', { recursive: true });
for (const [name, shapes] of Object.entries(icons)) {
  for (const size of sizes[name] ?? [16, 32, 80]) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(
      `<style>body{margin:0}svg{display:block}</style><svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 32 32">${shapes}</svg>`,
    );
    await writeFile(`taskpane/icons/${name}-${size}.png`, await page.screenshot({ omitBackground: true }));
    await page.close();
  }
}
await browser.close();
