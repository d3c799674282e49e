import { alike, type Alike, type Likeable } from '@regulars/customers/domain';
import type { Reader } from '@regulars/shared/db';
import { kindsOfKey, mostBearers, type KindOfKey } from './bearers';

/** Two customers who may be one person; `one` was written down first. */
export type LikePair = Alike & { one: string; other: string };

/** Two who bear the same key, and all of them that is compared. */
interface Sharing {
  key: string;
  one: string;
  other: string;
  oneGiven: string | null;
  oneFamily: string | null;
  oneDisplay: string | null;
  oneBirthday: string | null;
  otherGiven: string | null;
  otherFamily: string | null;
  otherDisplay: string | null;
  otherBirthday: string | null;
}

// More have a common name by chance than are there twice: those are found by how they are reached.
const mostNamesakes = 5;
// Nobody works through more than this: as pairs are settled, the next come up. It bounds what one look costs.
const mostRead = { email: 5_000, phone: 5_000, sound: 2_000 } satisfies Record<KindOfKey, number>;

/** All pairs that look alike and that nobody said are two people, the likeliest first. */
export async function likePairs(reader: Reader): Promise<LikePair[]> {
  const shared = new Map<string, Pair>();
  for (const kind of ['email', 'phone', 'sound'] as const) {
    for (const row of await sharing(reader, kind)) note(shared, kind, row);
  }
  const found = [...shared.values()].flatMap(({ ids, one, other }): LikePair[] => {
    const told = alike(one, other);
    return told === undefined ? [] : [{ ...told, ...ids }];
  });
  return found.toSorted(byStrength);
}

/** The likeliest first; of those alike, the latest. */
export const byStrength = (a: Omit<LikePair, 'reasons'>, b: Omit<LikePair, 'reasons'>): number =>
  b.strength - a.strength || later(a.other, b.other) || later(a.one, b.one);

const later = (a: string, b: string): number => (a === b ? 0 : a < b ? 1 : -1);

// Added up, so that no index on it tempts SQLite to begin with all who are not archived: that is nearly everybody.
const neitherArchived = 'c.archived + d.archived = 0';

function sharing(reader: Reader, kind: KindOfKey): Promise<Sharing[]> {
  const { table, column } = kindsOfKey[kind];
  return reader.rows<Sharing>(
    `SELECT k.shared AS "key", c.id AS "one", d.id AS "other",
       c.given AS "oneGiven", c.family AS "oneFamily", c.display AS "oneDisplay", c.birthday AS "oneBirthday",
       d.given AS "otherGiven", d.family AS "otherFamily", d.display AS "otherDisplay", d.birthday AS "otherBirthday"
     FROM (SELECT ${column} AS shared FROM ${table} GROUP BY ${column} HAVING count(*) BETWEEN 2 AND ?) k
       JOIN ${table} a ON a.${column} = k.shared
       JOIN ${table} b ON b.${column} = k.shared AND b.customer_id > a.customer_id
       JOIN customer c ON c.id = a.customer_id
       JOIN customer d ON d.id = b.customer_id
     WHERE ${neitherArchived} AND NOT EXISTS (SELECT 1 FROM distinct_pair p WHERE p.one_id = c.id AND p.other_id = d.id)
     ORDER BY k.shared LIMIT ?`,
    [kind === 'sound' ? mostNamesakes : mostBearers, mostRead[kind]],
  );
}

interface Pair {
  ids: { one: string; other: string };
  one: MutableLikeable;
  other: MutableLikeable;
}
type MutableLikeable = Likeable & { emails: string[]; phones: string[] };

/** Of how two people are reached only what they share is compared, so only that is noted. */
function note(shared: Map<string, Pair>, kind: KindOfKey, row: Sharing): void {
  const under = `${row.one} ${row.other}`;
  const pair = shared.get(under) ?? pairOf(row);
  shared.set(under, pair);
  if (kind === 'sound') return;
  for (const side of [pair.one, pair.other]) (kind === 'email' ? side.emails : side.phones).push(row.key);
}

function pairOf(row: Sharing): Pair {
  const one = { given: row.oneGiven, family: row.oneFamily, display: row.oneDisplay };
  const other = { given: row.otherGiven, family: row.otherFamily, display: row.otherDisplay };
  return {
    ids: { one: row.one, other: row.other },
    one: { name: one, emails: [], phones: [], birthday: row.oneBirthday },
    other: { name: other, emails: [], phones: [], birthday: row.otherBirthday },
  };
}
