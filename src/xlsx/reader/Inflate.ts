/**
 * Raw deflate → bytes, never more than `limit` of them. Expected failures are values; it does not throw.
 *
 * @example
 * const inflate: Inflate = (deflated, limit) => inflateWithin(deflated, limit); // fflate, everywhere
 */
export type Inflate = (deflated: Uint8Array, limit: number) => Uint8Array | 'too-large' | 'damaged';
