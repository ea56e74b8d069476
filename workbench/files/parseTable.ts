/** The cells of a text from the clipboard: tabs between columns, line ends between rows, quotes around cells with either. */
export function parseTable(pasted: string): string[][] {
  const rows: string[][] = [[]];
  const body = pasted.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  for (const [, quoted, plain, end] of body.matchAll(/(?:"((?:[^"]|"")*)"(?=[\t\n]|$)|([^\t\n]*))([\t\n]|$)/g)) {
    rows.at(-1)?.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'));
    if (end === '\n') rows.push([]);
    if (end === '') break;
  }
  return rows;
}
