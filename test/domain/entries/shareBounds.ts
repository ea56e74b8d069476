import type { ShareBound } from '../../../src/domain/entries/Entry';

export const SHARE_BOUNDS: readonly ShareBound[] = ['>', '≥', '<', '≤', '≈'];
