import { types } from 'node:util';
import { inflateRawSync } from 'node:zlib';
import type { Inflate } from '../xlsx/reader/Inflate';

/** Node's own zlib in place of fflate: the same bytes, sooner. The limit holds for what really comes out, whatever the file declares. */
export const zlibInflate: Inflate = (deflated, limit) => {
  try {
    // zlib refuses a limit of 0, which an empty part has.
    return inflateRawSync(deflated, { maxOutputLength: Math.max(1, limit) });
  } catch (error) {
    if (!types.isNativeError(error)) throw error;
    return 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE' ? 'too-large' : 'damaged';
  }
};
