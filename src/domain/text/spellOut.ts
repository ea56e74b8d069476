/** What office abbreviations stand for, both folded. Left out are those that stand for two things in one kind of place. */
const MEANINGS: Readonly<Record<string, string>> = {
  bcd: 'ban chi dao',
  cb: 'can bo',
  cbdv: 'can bo dang vien',
  ct: 'chinh tri',
  cthd: 'chuong trinh hanh dong',
  ctr: 'chuong trinh',
  ctrhd: 'chuong trinh hanh dong',
  dh: 'dai hoi',
  dv: 'dang vien',
  hn: 'hoi nghi',
  kh: 'ke hoach',
  kl: 'ket luan',
  kt: 'kinh te',
  ktxh: 'kinh te xa hoi',
  ld: 'lanh dao',
  nq: 'nghi quyet',
  nqtw: 'nghi quyet trung uong',
  ptth: 'phat thanh truyen hinh',
  sl: 'so luong',
  td: 'tuong duong',
  ti: 'ty',
  tw: 'trung uong',
  vb: 'van ban',
  xd: 'xay dung',
  xh: 'xa hoi',
};

const WORD = /[a-z]+/g;

/**
 * Spells the usual abbreviations of party offices out in a folded text, so that `CB, ĐV` and `cán bộ, đảng viên` compare as the same.
 * Meant for comparing: both texts must be spelt out, and what is not an abbreviation in one is not in the other either.
 *
 * @param folded see `foldText`
 * @example spellOut(foldText('Đưa vào KH, CTrHĐ')) === 'dua vao ke hoach chuong trinh hanh dong'
 * @example spellOut(foldText('NQTW4')) === 'nghi quyet trung uong4'
 */
export function spellOut(folded: string): string {
  return folded.replace(WORD, (word) => MEANINGS[word] ?? word);
}
