import { randomFillSync, randomInt } from 'node:crypto';
import { v7 } from 'uuid';

// Chance for many ids is fetched at once: asking the system for one at a time took most of the time an id takes.
const each = 16;
const chance = new Uint8Array(each * 256);
let used = chance.length;
/** Counts up from somewhere, so that ids of one millisecond sort in the order they were made (RFC 9562, 6.2, method 1). */
let sequence = randomInt(2 ** 31);

/** A new id: UUIDv7 (RFC 9562), so that rows made later sort later. */
export function newId(): string {
  if (used === chance.length) {
    randomFillSync(chance);
    used = 0;
  }
  used += each;
  sequence = (sequence + 1) % 2 ** 32;
  return v7({ random: chance.subarray(used - each, used), seq: sequence });
}
