import { Injectable } from '@nestjs/common';
import type { Tx } from '@regulars/shared/db';

/** Two records of one person: everything of `from` comes to `into`. */
export interface MergePair {
  into: string;
  from: string;
}

/** Rows that belong to a customer and go where the customer goes. */
export interface Belongings {
  table: string;
  /** the column that says whose they are, and what stands in it before the customer's id, if anything */
  column: string;
  prefix?: string;
  /** the column that tells one customer's rows from each other */
  key: string;
  /**
   * When a row (`mine`) of the record that goes is the same thing as one (`theirs`) of the record that stays: SQL. Such
   * a row is not moved; it stays behind with its record and is there again when the merge is undone.
   */
  same?: string;
}

/** What another context does when two records become one, in the same unit of work. */
export interface MergeParticipant {
  readonly belongings: readonly Belongings[];
  /** Why these two must not become one, in a sentence; undefined if nothing speaks against it. */
  objection?(tx: Tx, pair: MergePair): Promise<string | undefined>;
  /** Called before anything is moved, to make room for what is more than a wish. */
  makeRoom?(tx: Tx, pair: MergePair): Promise<void>;
  /** Called after everything was moved, there or back again: what is reckoned from it is reckoned anew. */
  moved?(tx: Tx, pair: MergePair): Promise<void>;
}

/** Where contexts say what of theirs belongs to a customer (in their module's `onModuleInit`). */
@Injectable()
export class MergeParticipants {
  private readonly joined: MergeParticipant[] = [];

  join(participant: MergeParticipant): void {
    this.joined.push(participant);
  }

  /** All of them, in the order they joined. */
  all(): readonly MergeParticipant[] {
    return this.joined;
  }
}
