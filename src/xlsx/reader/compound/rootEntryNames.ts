/** `D0 CF 11 E0 A1 B1 1A E1`, how every OLE compound file begins. */
const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const HEADER_BYTES = 512;
const ENTRY_BYTES = 128;
const NAME_BYTES = 64;
/** Sector numbers from here on mean "end of chain", "free" and the like. */
const LAST_SECTOR = 0xfffffffa;
const FAT_SECTORS_IN_HEADER = 109;

export function isCompoundFile(bytes: Uint8Array): boolean {
  return SIGNATURE.every((byte, index) => bytes[index] === byte);
}

/**
 * The names of the streams and storages directly under the root of an OLE compound file; what is embedded deeper is left out.
 * A broken file gives what can still be read, down to none.
 *
 * @see [MS-CFB] sections 2.2 and 2.6
 * @example rootEntryNames(oldXls) // ['Workbook', '\u0005SummaryInformation', …]
 */
export function rootEntryNames(bytes: Uint8Array): string[] {
  const directory = readDirectoryStream(bytes);
  const view = new DataView(directory.buffer, directory.byteOffset, directory.byteLength);
  const count = Math.floor(directory.length / ENTRY_BYTES);
  if (count === 0) return [];
  const names: string[] = [];
  const seen = new Set<number>();
  const waiting = [view.getUint32(76, true)];
  for (let entry = waiting.pop(); entry !== undefined; entry = waiting.pop()) {
    if (entry >= count || seen.has(entry)) continue;
    seen.add(entry);
    const start = entry * ENTRY_BYTES;
    const length = Math.min(NAME_BYTES, view.getUint16(start + 64, true)) - 2;
    let name = '';
    for (let at = 0; at < length; at += 2) name += String.fromCharCode(view.getUint16(start + at, true));
    names.push(name);
    waiting.push(view.getUint32(start + 68, true), view.getUint32(start + 72, true));
  }
  return names;
}

function readDirectoryStream(bytes: Uint8Array): Uint8Array {
  if (bytes.length < HEADER_BYTES) return new Uint8Array();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const shift = view.getUint16(30, true);
  if (shift !== 9 && shift !== 12) return new Uint8Array();
  const sectorBytes = 1 << shift;
  const sectors: Uint8Array[] = [];
  const seen = new Set<number>();
  for (let sector = view.getUint32(48, true); sector < LAST_SECTOR && !seen.has(sector);) {
    const start = (sector + 1) * sectorBytes;
    if (start + sectorBytes > bytes.length) break;
    seen.add(sector);
    sectors.push(bytes.subarray(start, start + sectorBytes));
    sector = nextSector(view, sector, sectorBytes);
  }
  const stream = new Uint8Array(sectors.length * sectorBytes);
  sectors.forEach((sector, index) => stream.set(sector, index * sectorBytes));
  return stream;
}

/** Through the part of the allocation table that the header lists: 7 MB of file, and the first directory sector needs none of it. */
function nextSector(view: DataView, sector: number, sectorBytes: number): number {
  const perSector = sectorBytes / 4;
  const index = Math.floor(sector / perSector);
  if (index >= FAT_SECTORS_IN_HEADER) return LAST_SECTOR;
  const at = (view.getUint32(76 + index * 4, true) + 1) * sectorBytes + (sector % perSector) * 4;
  return at + 4 > view.byteLength ? LAST_SECTOR : view.getUint32(at, true);
}
