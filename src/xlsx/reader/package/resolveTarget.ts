/**
 * The part a relationship points to: relative to the folder of the part it belongs to, or absolute from the package's root.
 * `source` is empty for the package itself. Steps above the root stay at the root.
 *
 * @example resolveTarget('xl/workbook.xml', 'worksheets/sheet1.xml') === 'xl/worksheets/sheet1.xml'
 * @example resolveTarget('xl/workbook.xml', '/xl/styles.xml') === 'xl/styles.xml'
 */
export function resolveTarget(source: string, target: string): string {
  const path = decode(target.trim()).replaceAll('\\', '/');
  const segments = path.startsWith('/') ? [] : source.replaceAll('\\', '/').split('/').slice(0, -1);
  for (const segment of path.split('/')) {
    if (segment === '..') segments.pop();
    else if (segment !== '' && segment !== '.') segments.push(segment);
  }
  return segments.join('/');
}

function decode(target: string): string {
  if (!target.includes('%')) return target;
  try {
    return decodeURIComponent(target);
  } catch (error) {
    // A bare % that stands for itself.
    if (error instanceof URIError) return target;
    throw error;
  }
}
