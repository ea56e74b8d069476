import { simulateExcel, type SimulatedExcel } from '../../host/simulateExcel';
import { prepare, type Prepare } from './prepare';

declare global {
  interface Window {
    /** The Excel that the pane on this page works with, for tests to act as its user. */
    simulatedExcel: SimulatedExcel;
    /** Puts tables and summaries into it. */
    prepare: Prepare;
  }
}

const asked = new URLSearchParams(window.location.search);
window.simulatedExcel = simulateExcel({
  requirementSet: asked.get('api') ?? '1.14',
  locale: 'vi-VN',
  year: 2026,
  name: 'Sổ1.xlsx',
});
window.prepare = prepare;
void import('../../../taskpane/index');
