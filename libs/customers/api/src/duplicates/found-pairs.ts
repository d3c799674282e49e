import { Injectable } from '@nestjs/common';
import { Reader } from '@regulars/shared/db';
import { dataVersion } from '../rows/data-version';
import { likePairs, type LikePair } from './candidate-pairs';

/**
 * The pairs that look alike. Each visit of the list of customers asks how many there are, so on SQLite they are kept for
 * as long as nobody has written anything.
 */
@Injectable()
export class FoundPairs {
  private kept: { version: number; pairs: LikePair[] } | undefined;

  constructor(private readonly reader: Reader) {}

  /** All of them, the likeliest first. */
  async all(): Promise<readonly LikePair[]> {
    const version = await dataVersion(this.reader);
    if (version === undefined) return likePairs(this.reader);
    if (this.kept?.version !== version) this.kept = { version, pairs: await likePairs(this.reader) };
    return this.kept.pairs;
  }
}
