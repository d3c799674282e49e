import { Injectable } from '@nestjs/common';
import type { Business } from '@regulars/access/contract';
import { Reader } from '@regulars/shared/db';

const theBusiness = 'SELECT name, zone, country, language, currency, address FROM business';

/** Nobody has set the house up: what needs the business cannot be reached before. */
export class NotSetUp extends Error {
  constructor() {
    super('Regulars is not set up yet: open the set-up link that it printed at its start, or run `regulars setup`.');
    this.name = 'NotSetUp';
  }
}

/** The one business of this installation. */
@Injectable()
export class BusinessProfile {
  constructor(private readonly reader: Reader) {}

  /** The business; throws NotSetUp before the set-up. */
  async get(): Promise<Business> {
    const found = await this.find();
    if (!found) throw new NotSetUp();
    return found;
  }

  /** The business, or undefined before the set-up: for what runs by itself. */
  find(): Promise<Business | undefined> {
    return this.reader.row<Business>(theBusiness);
  }
}
