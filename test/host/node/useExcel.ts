import { simulateExcel, type SimulatedExcel, type SimulationOptions } from '../simulateExcel';
import { loadOfficeLibrary } from './loadOfficeLibrary';

/**
 * Gives every test of a file a fresh simulated Excel, and takes it away after.
 *
 * @example
 * const excel = useExcel({ requirementSet: '1.14' });
 * it('…', () => expect(excel().user.type('Sheet1', 'A1', '1.632').done).toBe(true));
 */
export function useExcel(options: SimulationOptions = {}): () => SimulatedExcel {
  let excel: SimulatedExcel | null = null;
  beforeAll(() => loadOfficeLibrary());
  beforeEach(() => {
    excel = simulateExcel({ requirementSet: '1.14', locale: 'vi-VN', year: 2026, ...options });
  });
  afterEach(() => {
    excel?.uninstall();
    excel = null;
  });
  return () => {
    if (!excel) throw new TypeError('There is an Excel only inside a test.');
    return excel;
  };
}
