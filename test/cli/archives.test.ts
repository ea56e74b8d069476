import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { filesToRead, readReceivedFile } from '../../src/cli/receivedFiles';
import { readReceivedWorkbook } from '../../src/cli/readReceivedWorkbook';
import { openArchive } from '../../src/xlsx/archive/openArchive';
import { foreignFiles } from '../support/foreignFiles';
import { temporaryFolder } from '../support/runCli';

const folder = temporaryFolder();
const book = foreignFiles.unrelatedXlsx();

function put(name: string, bytes: Uint8Array): string {
  const file = path.join(folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, bytes);
  return file;
}

/** What each file of these arguments comes to: read, or why not. */
async function outcomes(...args: string[]): Promise<Record<string, string>> {
  const all: Record<string, string> = {};
  for (const file of await filesToRead(args)) {
    const { bytes, refusal } = await readReceivedFile(file);
    const read = readReceivedWorkbook(bytes);
    all[file.name] = refusal?.code ?? (read.ok ? 'read' : read.failure.code);
  }
  return all;
}

/** A zip with one file whose name is stored as these bytes, marked as UTF-8 or not. */
function named(hex: string, marked: boolean): Uint8Array {
  const name = Buffer.from(hex, 'hex');
  const zip = Buffer.from(zipSync({ ['~'.repeat(name.length)]: book }));
  for (let at = zip.indexOf('~~~~'); at >= 0; at = zip.indexOf('~~~~', at + 1)) name.copy(zip, at);
  const central = zip.indexOf(Buffer.from('504b0102', 'hex'));
  for (const flags of [6, central + 8]) zip.writeUInt16LE(marked ? 0x0800 : 0, flags);
  return new Uint8Array(zip);
}

/** Sets the bit that says "encrypted" on the first file. */
function locked(zip: Uint8Array): Uint8Array {
  const bytes = zip.slice();
  const central = Buffer.from(bytes).indexOf(Buffer.from('504b0102', 'hex'));
  bytes[6] = (bytes[6] ?? 0) | 1;
  bytes[central + 8] = (bytes[central + 8] ?? 0) | 1;
  return bytes;
}

describe('received archives', () => {
  it('gives each file by the path it has in archive and folder, without what systems leave behind', async () => {
    const zip = zipSync({
      'Huyện ủy Ý Yên.xlsx': book,
      'báo cáo/thuyết minh.docx': foreignFiles.docx(),
      'cũ.xls': foreignFiles.oldXls(),
      '~$Huyện ủy Ý Yên.xlsx': new Uint8Array(165),
      '__MACOSX/._Huyện ủy Ý Yên.xlsx': new Uint8Array(9),
      '.DS_Store': new Uint8Array(9),
      'đợt 2.zip': zipSync({ 'Vụ Bản.xlsx': book, 'sâu.zip': zipSync({ 'x.xlsx': book }) }),
      'Mỹ Lộc.rar': strToU8('Rar!\u001a\u0007\u0000'),
    });
    expect(await outcomes(put('gửi lần 1.zip', zip))).toEqual({
      'gửi lần 1.zip/Huyện ủy Ý Yên.xlsx': 'read',
      'gửi lần 1.zip/báo cáo/thuyết minh.docx': 'docx',
      'gửi lần 1.zip/cũ.xls': 'read',
      'gửi lần 1.zip/đợt 2.zip/Vụ Bản.xlsx': 'read',
      'gửi lần 1.zip/đợt 2.zip/sâu.zip': 'nested-archive',
      'gửi lần 1.zip/Mỹ Lộc.rar': 'other-archive',
    });
  });

  it.each([
    ['marked as UTF-8', Buffer.from('Ý Yên.xlsx').toString('hex'), true, 'Ý Yên.xlsx'],
    [
      'the Mac’s way, decomposed and unmarked',
      Buffer.from('Ý Yên.xlsx'.normalize('NFD')).toString('hex'),
      false,
      'Ý Yên.xlsx',
    ],
    ['Vietnamese Windows’ way', '59ec2059ea6e2e786c7378', false, 'Ý Yên.xlsx'],
    ['the old way (CP437)', '7282737566822e786c7378', false, 'résufé.xlsx'],
    ['with a way out of the folder', Buffer.from('..\\..\\C:\\a.xlsx').toString('hex'), false, 'a.xlsx'],
  ])('reads a name %s', (_, hex, marked, name) => {
    const opened = openArchive(named(hex, marked));
    expect(opened?.ok && opened.value.map((file) => file.path)).toEqual([name]);
  });

  it('names the one file that has a password, and reads the others', () => {
    const opened = openArchive(locked(zipSync({ 'a.xlsx': book, 'b.xlsx': book })));
    expect(opened?.ok && opened.value.map(({ path: name, read }) => [name, read().ok])).toEqual([
      ['a.xlsx', false],
      ['b.xlsx', true],
    ]);
    expect(opened?.ok && opened.value[0]?.read()).toEqual({ ok: false, failure: { code: 'encrypted' } });
  });

  it('refuses a hostile archive as a whole, with its reason', async () => {
    const bomb = zipSync({ 'a.xlsx': new Uint8Array(3_000_000) });
    expect(openArchive(bomb, { limits: { entryBytes: 2_000_000 } })).toMatchObject({ failure: { code: 'too-large' } });
    expect(openArchive(bomb, { limits: { totalBytes: 2_000_000 } })).toMatchObject({ failure: { code: 'too-large' } });
    const many = zipSync(Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`${index}.xlsx`, book])));
    expect(openArchive(many, { limits: { entries: 20 } })).toMatchObject({ failure: { code: 'too-large' } });
    const inner = zipSync({ 'nhiều.zip': many });
    const opened = openArchive(inner, { limits: { entries: 20 } });
    expect(opened?.ok && opened.value.map(({ read }) => read())).toMatchObject([{ failure: { code: 'too-large' } }]);
    expect(
      await outcomes(put('đứt.zip', many.slice(0, 5000)), put('rỗng.zip', zipSync({ '.DS_Store': book }))),
    ).toEqual({
      'đứt.zip': 'truncated',
      'rỗng.zip': 'empty-archive',
    });
  });

  it('reads a workbook that is called .zip as the workbook it is', async () => {
    expect(await outcomes(put('Hải Hậu.zip', book))).toEqual({ 'Hải Hậu.zip': 'read' });
  });
});

describe('received folders', () => {
  it('are walked to their depth, follow no link out, and tell files of one name apart', async () => {
    put('nhận/Hải Hậu/báo cáo.xlsx', book);
    put('nhận/Ý Yên/báo cáo.xlsx', book);
    put('nhận/Thumbs.db', strToU8('x'));
    put('nhận/desktop.ini', strToU8('x'));
    put('nhận/giấy mời.pdf', strToU8('%PDF-1.7'));
    const outside = put('ngoài/bí mật.xlsx', book);
    symlinkSync(path.dirname(outside), path.join(folder, 'nhận', 'lối ra'));
    symlinkSync(outside, path.join(folder, 'nhận', 'lối ra.xlsx'));
    expect(await outcomes(path.join(folder, 'nhận'))).toEqual({
      'Hải Hậu/báo cáo.xlsx': 'read',
      'Ý Yên/báo cáo.xlsx': 'read',
      'giấy mời.pdf': 'not-a-zip',
    });
  });
});

describe('workbooks with macros and templates', () => {
  it('are read without a look at the macros', async () => {
    const macros = zipSync({ ...unzipSync(book), 'xl/vbaProject.bin': strToU8('Sub Auto_Open()') });
    expect(await outcomes(put('có macro.xlsm', macros), put('mẫu.xltx', book))).toEqual({
      'có macro.xlsm': 'read',
      'mẫu.xltx': 'read',
    });
  });
});
