import { isLeftover } from '../../../src/app/isLeftover';

/** Only what someone may have sent: a received .docx stays, because it must be listed with its reason rather than overlooked. */
export function receivedOnly(files: readonly File[]): readonly File[] {
  return files.filter(({ name }) => !isLeftover(name));
}

/** All files of a drop, those of dropped folders among them. Must be called while the drop event lasts. */
export async function filesOfDrop(dropped: DataTransfer): Promise<readonly File[]> {
  const entries = Array.from(dropped.items).flatMap((item) => item.webkitGetAsEntry() ?? []);
  if (entries.length === 0) return Array.from(dropped.files);
  return (await Promise.all(entries.map(filesBelow))).flat();
}

async function filesBelow(entry: FileSystemEntry): Promise<readonly File[]> {
  if (isFile(entry)) {
    return new Promise((resolve) =>
      entry.file(
        (file) => resolve([file]),
        () => resolve([]),
      ),
    );
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const found: (readonly File[])[] = [];
  // A folder is handed out a hundred entries at a time, until an empty list comes.
  for (;;) {
    const entries = await new Promise<FileSystemEntry[]>((resolve) => reader.readEntries(resolve, () => resolve([])));
    if (entries.length === 0) return found.flat();
    found.push(...(await Promise.all(entries.map(filesBelow))));
  }
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}
