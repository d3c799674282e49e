import { Injectable } from '@nestjs/common';
import { isSameName, searchTerms } from '@regulars/customers/domain';
import { Reader } from '@regulars/shared/db';
import { keyOfEmail } from '../customers/customer-store';
import { CustomerSearch, type Found } from './customer-search';

/** A customer who may be meant, with what tells them from others of the same name. */
export type Meant = Pick<Found, 'id' | 'displayName' | 'company' | 'email' | 'phone'>;

const atMost = 10;

/** Who is meant where somebody types one customer, without a list to choose from. */
@Injectable()
export class CustomerMeant {
  constructor(
    private readonly reader: Reader,
    private readonly search: CustomerSearch,
  ) {}

  /**
   * Whoever has this id, own reference or mail address, archived or not; else those who are called so, at most ten, and
   * only the one who is called exactly so if there is just one.
   */
  async find(words: string): Promise<Meant[]> {
    const known = await this.reader.rows<Meant>(
      `SELECT c.id, c.display_name AS "displayName", c.company, c.primary_email AS "email", c.primary_phone AS "phone"
       FROM customer c WHERE c.id IN (SELECT COALESCE(m.into_id, k.id) FROM customer k
           LEFT JOIN customer_merge m ON m.from_id = k.id AND m.undone_at IS NULL WHERE k.id = ? OR k.reference = ?
             OR k.id IN (SELECT customer_id FROM customer_email WHERE address_key = ?))
       ORDER BY c.sort_name, c.id LIMIT ?`,
      [words, words, keyOfEmail(words), atMost],
    );
    if (known.length > 0) return known;
    const called = (await this.search.find(searchTerms(words), atMost)).filter(({ reach }) => reach !== 'anywhere');
    const exactly = called.filter(({ displayName }) => isSameName(displayName, words));
    return exactly.length === 1 ? exactly : called;
  }
}
