/** Text of a file that the build put into `templates/` beside the page; rejects when it is not there. */
export async function fetchTemplate(file: string): Promise<string> {
  const response = await fetch(new URL(`templates/${file}`, document.baseURI));
  if (!response.ok) throw new Error(`${file}: ${response.status}`);
  return response.text();
}
