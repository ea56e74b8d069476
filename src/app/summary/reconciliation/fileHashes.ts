import type { FileOutcome } from '../../ConsolidationResult';
import { numberCell, textCell } from '../../sheets/listCells';
import { STATUS_TITLES } from '../boardSheet';
import type { Section } from './SectionRow';

/** Every file with what became of it and its SHA-256, by which the file can be told from any other. */
export function fileHashes(files: readonly FileOutcome[]): Section {
  return {
    title: '4. Tệp nguồn và mã băm SHA-256',
    header: ['STT', 'Tệp', 'Đơn vị', 'Tình trạng', 'SHA-256', '', '', ''],
    rows: files.map(({ file, unit, status, sha256 }, index) => [
      numberCell(index + 1),
      textCell(file),
      textCell(unit?.name ?? ''),
      textCell(STATUS_TITLES[status]),
      textCell(sha256),
    ]),
  };
}
