import { hostileCorpus } from './hostileCorpus';
import { receiveHostile } from './receiveHostile';

// A process of its own, started by `receiveInChild`: takes in one file after the other and tells before and after each.
for (const { name, bytes } of hostileCorpus.slice(Number(process.argv[3]))) {
  const file = bytes();
  process.send?.({ began: name });
  process.send?.({ ended: name, received: receiveHostile(name, file) });
}
process.disconnect();
