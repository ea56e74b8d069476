/** An OLE compound file with these entries under its root, and those of `embedded` inside the first of them; no streams. */
export function aCompoundFile(names: readonly string[], embedded: readonly string[] = []): Uint8Array {
  const entries = ['Root Entry', ...names, ...embedded];
  const sectors = Math.ceil(entries.length / 4);
  const bytes = new Uint8Array(512 * (sectors + 2));
  const view = new DataView(bytes.buffer);
  [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1].forEach((byte, index) => (bytes[index] = byte));
  view.setUint16(30, 9, true);
  view.setUint32(48, 1, true);
  view.setUint32(76, 0, true);
  // Sector 0 is the allocation table; the directory follows in a chain.
  for (let sector = 1; sector <= sectors; sector++) {
    view.setUint32(512 + sector * 4, sector < sectors ? sector + 1 : 0xfffffffe, true);
  }
  const none = 0xffffffff;
  entries.forEach((name, index) => {
    const at = 1024 + index * 128;
    for (let letter = 0; letter < name.length; letter++) view.setUint16(at + letter * 2, name.charCodeAt(letter), true);
    view.setUint16(at + 64, name.length * 2 + 2, true);
    const isLast = index === names.length || index === entries.length - 1;
    view.setUint32(at + 68, none, true);
    view.setUint32(at + 72, index === 0 || isLast ? none : index + 1, true);
    const child = index === 0 ? 1 : index === 1 && embedded.length > 0 ? names.length + 1 : none;
    view.setUint32(at + 76, child, true);
  });
  return bytes;
}
