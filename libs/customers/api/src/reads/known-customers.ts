import { Injectable } from '@nestjs/common';
import type { Customer } from '@regulars/customers/contract';
import { Tx, type Reader } from '@regulars/shared/db';
import { Conflict, NotThere } from '@regulars/shared/http';
import { apartFromMerges } from './held-customers';

const known = `
  SELECT g.display_name AS "mergedInto" FROM customer c
    LEFT JOIN customer_merge m ON m.from_id = c.id AND m.undone_at IS NULL LEFT JOIN customer g ON g.id = m.into_id
  WHERE c.id = ?`;

/** Whether a customer is here at all: asked before anything of theirs is read or written. */
@Injectable()
export class KnownCustomers {
  /**
   * Throws NotThere (404) unless there is such a customer; archived ones are. Throws Conflict (409 `merged-away`) if their
   * record is part of another one by now. Whoever is about to write is kept apart from a merge under way.
   */
  async must(reader: Reader, customerId: string): Promise<void> {
    if (reader instanceof Tx) await apartFromMerges(reader, customerId, 'writing');
    const found = await reader.row<{ mergedInto: string | null }>(known, [customerId]);
    if (found === undefined) throw new NotThere('customer');
    if (found.mergedInto !== null) throw mergedAway(found.mergedInto);
  }
}

/** Throws Conflict (409 `merged-away`) if this record is part of another one by now. */
export function mustBeTheirOwn({ mergedInto }: Customer): void {
  if (mergedInto !== null) throw mergedAway(mergedInto.displayName);
}

const mergedAway = (into: string): Conflict =>
  new Conflict('merged-away', `Their record was merged into ${into}. Nothing was written here; open that one.`);
