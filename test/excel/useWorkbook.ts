import type { HostFailure, OpenWorkbook } from '../../src/app/ports/OpenWorkbook';
import type { Result } from '../../src/domain/Result';
import { excelWorkbook } from '../../src/excel/excelWorkbook';
import { useExcel } from '../host/node/useExcel';
import type { SimulatedExcel } from '../host/simulateExcel';
import { type ManualTimer, manualTimer } from './manualTimer';

export interface OpenedExcel {
  readonly excel: SimulatedExcel;
  readonly workbook: OpenWorkbook;
  readonly timer: ManualTimer;
}

/** A simulated Excel for every test of a file, with our adapter on Microsoft's client library. */
export function useWorkbook(requirementSet = '1.14'): () => OpenedExcel {
  let timer: ManualTimer | null = null;
  let workbook: OpenWorkbook | null = null;
  const excel = useExcel({ requirementSet, name: 'Huyện ủy Hải Hậu.xlsx' });
  beforeEach(() => {
    timer = manualTimer();
    workbook = excelWorkbook({ timer });
  });
  return () => {
    if (!timer || !workbook) throw new TypeError('There is an Excel only inside a test.');
    return { excel: excel(), workbook, timer };
  };
}

/** The value of something that must have worked. */
export function worked<T>(result: Result<T, unknown>): T {
  if (!result.ok) throw new Error(`Refused: ${JSON.stringify(result.failure)}`);
  return result.value;
}

/** The reason of something that Excel must have refused. */
export function refused(result: Result<unknown, HostFailure | { readonly code: string }>): HostFailure {
  if (result.ok) throw new Error(`Not refused: ${JSON.stringify(result.value)}`);
  return result.failure as HostFailure;
}
