import { deflateSync } from 'fflate';
import { crc32 as crcOf } from 'node:zlib';

/** One file of a zip made by hand; every optional field is a lie to tell. */
export interface ZipFile {
  readonly name: string;
  readonly content: string | Uint8Array;
  readonly stored?: boolean;
  /** General purpose flags; 1 is encryption. */
  readonly flags?: number;
  readonly method?: number;
  /** Said instead of the true size, in both headers. */
  readonly declaredSize?: number;
  readonly crc?: number;
  /** As streaming writers do: zeros in the local header, sizes and checksum behind the data. */
  readonly descriptor?: boolean;
  /** What the local header says where it differs from the directory. */
  readonly local?: { readonly name?: string; readonly declaredSize?: number; readonly method?: number };
  /** Where the directory says this entry starts: the index of another file. */
  readonly startsAtFile?: number;
}

export interface ZipLies {
  readonly entryCount?: number;
  readonly comment?: string;
  readonly zip64?: boolean;
}

function header(size: number, fields: (view: DataView) => void): Uint8Array {
  const bytes = new Uint8Array(size);
  fields(new DataView(bytes.buffer));
  return bytes;
}

/** A zip archive, byte by byte, as honest as its description. */
export function aZip(files: readonly ZipFile[], lies: ZipLies = {}): Uint8Array {
  const encoder = new TextEncoder();
  const chunks: Uint8Array[] = [];
  const starts: number[] = [];
  let length = 0;
  const add = (...added: Uint8Array[]) => {
    for (const chunk of added) {
      chunks.push(chunk);
      length += chunk.length;
    }
  };
  const packed = files.map((file) => {
    const raw = typeof file.content === 'string' ? encoder.encode(file.content) : file.content;
    const data = file.stored ? raw : deflateSync(raw);
    const common = (view: DataView, at: number, size: number, method: number) => {
      view.setUint16(at, file.flags ?? (file.descriptor ? 8 : 0), true);
      view.setUint16(at + 2, method, true);
      view.setUint32(at + 8, file.crc ?? crcOf(raw), true);
      view.setUint32(at + 12, data.length, true);
      view.setUint32(at + 16, size, true);
    };
    return { file, data, common, size: file.declaredSize ?? raw.length, method: file.method ?? (file.stored ? 0 : 8) };
  });
  for (const { file, data, common, size, method } of packed) {
    starts.push(length);
    const name = encoder.encode(file.local?.name ?? file.name);
    const local = header(30, (view) => {
      view.setUint32(0, 0x04034b50, true);
      view.setUint16(4, 20, true);
      common(view, 6, file.local?.declaredSize ?? size, file.local?.method ?? method);
      if (file.descriptor) for (let at = 14; at < 26; at += 4) view.setUint32(at, 0, true);
      view.setUint16(26, name.length, true);
    });
    add(local, name, data);
    if (!file.descriptor) continue;
    const descriptor = header(20, (view) => {
      common(view, 0, size, method);
      view.setUint32(4, 0x08074b50, true);
    });
    add(descriptor.subarray(4));
  }
  const directoryStart = length;
  packed.forEach(({ file, common, size, method }, index) => {
    const name = encoder.encode(file.name);
    const central = header(46, (view) => {
      view.setUint32(0, 0x02014b50, true);
      view.setUint16(6, 20, true);
      common(view, 8, size, method);
      view.setUint16(28, name.length, true);
      view.setUint32(42, starts[file.startsAtFile ?? index] ?? 0, true);
    });
    add(central, name);
  });
  const directorySize = length - directoryStart;
  if (lies.zip64) add(header(20, (view) => view.setUint32(0, 0x07064b50, true)));
  const comment = encoder.encode(lies.comment ?? '');
  const end = header(22, (view) => {
    view.setUint32(0, 0x06054b50, true);
    view.setUint16(8, lies.entryCount ?? files.length, true);
    view.setUint16(10, lies.entryCount ?? files.length, true);
    view.setUint32(12, directorySize, true);
    view.setUint32(16, directoryStart, true);
    view.setUint16(20, comment.length, true);
  });
  add(end, comment);
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
