/** An element that is the root of a part of ours: its name and namespace, without anything that XML would have to escape. */
export interface JsonElement {
  readonly name: string;
  readonly namespace: string;
}

/** Any JSON value as an XML document: its text inside one element, so that no XML parser is needed to read it back. */
export function formatJsonXml(element: JsonElement, value: unknown): string {
  const json = JSON.stringify(value).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${opening(element)}${json}${closing(element)}`;
}

/** The value in such a document, as whoever stored the part again may have written it; undefined when it is another's or damaged. */
export function parseJsonXml(element: JsonElement, xml: string): unknown {
  const start = xml.indexOf(opening(element));
  const end = xml.lastIndexOf(closing(element));
  if (start < 0 || end < start) return undefined;
  const json = xml
    .slice(start + opening(element).length, end)
    .replaceAll('&quot;', '"')
    .replaceAll('&gt;', '>')
    .replaceAll('&lt;', '<')
    .replaceAll('&amp;', '&');
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function opening({ name, namespace }: JsonElement): string {
  return `<${name} xmlns="${namespace}">`;
}

function closing({ name }: JsonElement): string {
  return `</${name}>`;
}
