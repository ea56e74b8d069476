/** What an older or a foreign host lacks; null when the product runs here. */
export type HostObstacle = 'not-excel' | 'too-old';

/** The requirement set that everything in src/excel keeps to: Office 2021. */
const FLOOR = '1.14';

/** Waits for Office and says whether this host can run the product. */
export async function whenReady(): Promise<HostObstacle | null> {
  const { host } = await Office.onReady();
  // By its name: the enumeration is not there before the whole library is.
  if (String(host) !== 'Excel') return 'not-excel';
  return Office.context.requirements.isSetSupported('ExcelApi', FLOOR) ? null : 'too-old';
}

/** Storage that accounts on Excel for the web must not share carries this in its key; empty elsewhere. */
export function partitionKey(): string {
  return (Office.context as { readonly partitionKey?: string }).partitionKey ?? '';
}
