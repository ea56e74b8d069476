/** The received files that come with the project, by folder, as the server lists them. */
export type SampleList = Readonly<Record<string, readonly string[]>>;

/** Null when the server has none to offer. */
export async function listSamples(): Promise<SampleList | null> {
  const response = await fetch('samples/index.json').catch(() => null);
  return response?.ok === true ? ((await response.json()) as SampleList) : null;
}

export async function fetchSample(path: string): Promise<Uint8Array> {
  const response = await fetch(`samples/${path.split('/').map(encodeURIComponent).join('/')}`);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}
