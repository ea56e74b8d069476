import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const FOLDER = 'test/fixtures/received';

/** A file as a page is handed it. */
export interface Upload {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** A file of the name and with the bytes that are given. */
export function upload(name: string, buffer: Buffer): Upload {
  return { name, mimeType: 'application/octet-stream', buffer };
}

/** A received file, renamed by whoever sent it when `name` is given: `receivedUpload('tidy/HU-HH.xlsx', 'Mới nhất.xlsx')`. */
export function receivedUpload(file: string, name = path.basename(file)): Upload {
  return upload(name, readFileSync(path.join(FOLDER, file)));
}

/** Paths of the workbooks of a folder of received files. */
export function receivedPaths(folder: 'real' | 'tidy'): readonly string[] {
  const inside = path.join(FOLDER, folder);
  return readdirSync(inside)
    .filter((name) => name.endsWith('.xlsx'))
    .map((name) => path.join(inside, name));
}
