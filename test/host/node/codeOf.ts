/** The code of the error that an `Excel.run` ends with, or `no error`. */
export async function codeOf(work: (context: Excel.RequestContext) => Promise<unknown>): Promise<string> {
  try {
    await Excel.run(work);
  } catch (error) {
    return (error as OfficeExtension.Error).code;
  }
  return 'no error';
}
