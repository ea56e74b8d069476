import { receiveInChild } from '../receiveInChild';
import { SEEDS } from './seeds';

it('reads every mutant of a good file as the second reader does, or refuses it as that one does', async () => {
  const outcomes = await receiveInChild<string | null>('fuzz/fuzzChild.ts');
  expect(outcomes.size).toBe(SEEDS);
  expect([...outcomes].filter(([, fault]) => fault !== null)).toEqual([]);
}, 300_000);
