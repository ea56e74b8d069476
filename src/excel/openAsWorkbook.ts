/** Opens the bytes of an .xlsx as a new, unsaved workbook in a window of its own; false when Excel refuses. */
export async function openAsWorkbook(bytes: Uint8Array): Promise<boolean> {
  try {
    await Excel.createWorkbook(base64(bytes));
    return true;
  } catch {
    return false;
  }
}

/** In slices, because a call takes only so many arguments. */
function base64(bytes: Uint8Array): string {
  const slices = Array.from({ length: Math.ceil(bytes.length / SLICE) }, (_, index) =>
    String.fromCharCode(...bytes.subarray(index * SLICE, (index + 1) * SLICE)),
  );
  return btoa(slices.join(''));
}

const SLICE = 0x8000;
