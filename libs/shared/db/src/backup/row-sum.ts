import { createHash } from 'node:crypto';
import type { Param } from '../statements';

const modulus = 1n << 128n;

/**
 * How many rows, and a checksum of them all that is the same in whatever order they come: databases sort texts each in
 * their own way. The sum of the first 16 bytes of each row's SHA-256, modulo 2^128.
 */
export class RowSum {
  private sum = 0n;
  rows = 0;

  /** Counts a row in. */
  add(row: readonly Param[]): void {
    const hash = createHash('sha256').update(JSON.stringify(row)).digest('hex').slice(0, 32);
    this.sum = (this.sum + BigInt(`0x${hash}`)) % modulus;
    this.rows += 1;
  }

  /** The checksum of what was counted so far, as 32 hexadecimal digits. */
  get checksum(): string {
    return this.sum.toString(16).padStart(32, '0');
  }
}
