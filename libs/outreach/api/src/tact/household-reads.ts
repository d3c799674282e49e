import { inParts, keyOfEmail } from '@regulars/customers/api';
import { parseStamp, type Temporal } from '@regulars/shared/calendar';
import { marks, type Reader } from '@regulars/shared/db';
import type { AskedAbout } from './knowledge-question';

/** Somebody who had the same message at the same address. */
export interface SharedWith {
  name: string;
  at: Temporal.Instant;
}

interface Neighbour {
  key: string;
  customerId: string;
  name: string;
}

// The same holiday and the same offer are one matter for a household; two birthdays are not.
const isShared = ({ kind }: AskedAbout): boolean => kind === 'holiday' || kind === 'offer';

/** For those asked about who share their address with others: who of them had the same message already. */
export async function sharedWith(
  reader: Reader,
  about: readonly AskedAbout[],
  addressOf: (customerId: string) => string | null | undefined,
): Promise<(asked: AskedAbout) => SharedWith | undefined> {
  const asked = about.filter(isShared);
  const keys = new Map<string, string>();
  for (const { customerId } of asked) {
    const address = addressOf(customerId);
    if (address) keys.set(customerId, keyOfEmail(address));
  }
  const households = await neighbours(reader, [...new Set(keys.values())]);
  const had = await sentTo(reader, [...households.values()].flat());
  return (one) => {
    const others = households.get(keys.get(one.customerId) ?? '') ?? [];
    return others
      .filter(({ customerId }) => customerId !== one.customerId)
      .flatMap(({ customerId, name }) => {
        const at = had.get(`${customerId} ${one.occasion} ${one.occurrence}`);
        return at ? [{ name, at }] : [];
      })[0];
  };
}

async function neighbours(reader: Reader, keys: readonly string[]): Promise<Map<string, Neighbour[]>> {
  const found: Neighbour[] = [];
  for (const part of inParts(keys)) {
    const rows = await reader.rows<Neighbour>(
      `SELECT e.address_key AS "key", e.customer_id AS "customerId", c.greeting_name AS "name"
       FROM customer_email e JOIN customer c ON c.id = e.customer_id
       WHERE e.address_key IN (${marks(part.length)}) AND e.place = 0`,
      part,
    );
    found.push(...rows);
  }
  const households = Map.groupBy(found, ({ key }) => key);
  return new Map([...households].filter(([, people]) => people.length > 1));
}

async function sentTo(reader: Reader, people: readonly Neighbour[]): Promise<Map<string, Temporal.Instant>> {
  const found = new Map<string, Temporal.Instant>();
  for (const part of inParts(people.map(({ customerId }) => customerId))) {
    const rows = await reader.rows<{ customerId: string; occasion: string; occurrence: string; at: string }>(
      `SELECT customer_id AS "customerId", occasion, occurrence, settled_at AS "at" FROM touchpoint
       WHERE customer_id IN (${marks(part.length)}) AND status IN ('waiting', 'sent', 'unknown')
         AND settled_at IS NOT NULL`,
      part,
    );
    for (const { customerId, occasion, occurrence, at } of rows) {
      found.set(`${customerId} ${occasion} ${occurrence}`, parseStamp(at));
    }
  }
  return found;
}
