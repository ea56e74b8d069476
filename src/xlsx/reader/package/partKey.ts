/**
 * What makes two spellings of a part name the same part: case, the kind of slash and a leading `/` or `./` do not count.
 *
 * @example partKey('\\XL\\Workbook.xml') === 'xl/workbook.xml'
 */
export function partKey(name: string): string {
  return name
    .replaceAll('\\', '/')
    .replace(/^(?:\.?\/)+/, '')
    .toLowerCase();
}
