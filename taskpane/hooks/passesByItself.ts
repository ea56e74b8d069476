import type { HostFailure } from '../../src/app/ports/OpenWorkbook';

/** Whether a refusal is over in a moment, so that trying again by oneself makes sense: a cell being typed in, Excel busy. */
export function passesByItself({ code }: HostFailure): boolean {
  return code === 'cell-being-edited' || code === 'excel-busy';
}
