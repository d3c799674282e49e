import { Injectable } from '@nestjs/common';
import type { Reader } from '@regulars/shared/db';

/** What is kept about a customer, each kind under its own name. */
export type KeptAbout = Readonly<Record<string, unknown>>;

/** What another context keeps about a customer, whole, for the copy that they may ask for. */
export interface RecordKeeper {
  about(reader: Reader, customerId: string): Promise<KeptAbout>;
}

/** Where contexts say that they keep something (in their module's `onModuleInit`). */
@Injectable()
export class RecordKeepers {
  private readonly joined: RecordKeeper[] = [];

  join(keeper: RecordKeeper): void {
    this.joined.push(keeper);
  }

  /** What all of them keep, in the order they joined. */
  async about(reader: Reader, customerId: string): Promise<KeptAbout> {
    const kept: KeptAbout[] = [];
    for (const keeper of this.joined) kept.push(await keeper.about(reader, customerId));
    return Object.assign({}, ...kept) as KeptAbout;
  }
}

/** More of one kind than any customer has. */
export const everyOne = 1_000_000;
