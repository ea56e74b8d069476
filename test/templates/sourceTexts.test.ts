import { comparable, strayTexts, unheldLines } from './sourceTexts';

const LINES = ['Phụ lục 1', '', 'Số đảng viên  nghiên cứu, học tập', 'nghị quyết', 'Người; ……% tỷ lệ đảng viên', '1.'];
const at = (text: string): { place: string; text: string } => ({ place: 'bang', text });

describe('texts held against their source', () => {
  it('are found over line breaks, double spaces and the dots of blanks', () => {
    const texts = [at('Số đảng viên nghiên cứu, học tập nghị quyết'), at('Người; ....% tỷ lệ đảng viên')];
    expect(strayTexts(texts, LINES)).toEqual([]);
  });

  it('stray when one letter differs, or when they are part of a word', () => {
    const texts = [at('Số đảng viên nghiên cưu'), at('ghị quyết'), at('nghị quyế')];
    expect(strayTexts(texts, LINES)).toEqual(texts);
  });

  it('leave the lines that none of them covers whole', () => {
    const texts = [at('Số đảng viên nghiên cứu, học tập nghị quyết'), at('Người;'), at('tỷ lệ đảng viên'), at('1.')];
    expect(unheldLines(LINES, texts)).toEqual(['Phụ lục 1', 'Người; …% tỷ lệ đảng viên']);
    expect(unheldLines(LINES, [...texts, at('Phụ lục 1'), at('% tỷ lệ đảng viên')])).toEqual([]);
  });

  it('take two dots for the letter’s own', () => {
    expect(comparable('áp phích..  ………… ….. ')).toBe('áp phích.. … …');
  });
});
