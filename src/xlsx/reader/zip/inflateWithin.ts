import { Inflate as InflateStream, inflateSync } from 'fflate';
import type { Inflate } from '../Inflate';

/**
 * Deflate makes at most 1,032 bytes of one, so whatever is this small is inflated in one go: bytes past the limit fall off the end
 * of the buffer, and the time they cost is bounded.
 */
const ONE_GO_BYTES = 64 * 1024;

/** Per step of the stream, which holds at most 1,032 times as much. */
const STEP_BYTES = 8 * 1024;

class OverLimit extends Error {}

/** The inflater that runs everywhere. Memory: the limit, plus 17 MB for a lying entry. */
export const inflateWithin: Inflate = (deflated, limit) => {
  try {
    return deflated.length <= ONE_GO_BYTES ? inflateInOneGo(deflated, limit) : inflateInSteps(deflated, limit);
  } catch (error) {
    if (error instanceof OverLimit) return 'too-large';
    // fflate throws for every kind of broken stream, a RangeError where a stored block does not fit the buffer.
    return 'damaged';
  }
};

function inflateInOneGo(deflated: Uint8Array, limit: number): Uint8Array | 'too-large' {
  const inflated = inflateSync(deflated, { out: new Uint8Array(limit + 1) });
  return inflated.length > limit ? 'too-large' : inflated;
}

function inflateInSteps(deflated: Uint8Array, limit: number): Uint8Array {
  const inflated = new Uint8Array(limit);
  let length = 0;
  const stream = new InflateStream((chunk) => {
    if (length + chunk.length > limit) throw new OverLimit();
    inflated.set(chunk, length);
    length += chunk.length;
  });
  for (let at = 0; at < deflated.length; at += STEP_BYTES) {
    const next = at + STEP_BYTES;
    stream.push(deflated.subarray(at, next), next >= deflated.length);
  }
  return inflated.subarray(0, length);
}
