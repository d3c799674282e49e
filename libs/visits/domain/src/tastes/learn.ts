/** What somebody buys again and again: on how many of their visits. */
export interface LearntTaste {
  item: string;
  visits: number;
  /** Of so many visits that say what was bought. */
  of: number;
}

// Below three visits that tell, a favourite is chance; below two with the item there is none.
const fewestTelling = 3;
const fewestVisits = 2;
const leastShare = 0.25;
const mostTastes = 3;

interface Counted {
  item: string;
  visits: number;
  lastDay: string;
}

const keyOf = (item: string): string => item.trim().replace(/\s+/g, ' ').toLocaleLowerCase('en');

/**
 * Learns likes from three visits or more that say what was bought: whatever is on two of them and a quarter of them at least, most frequent first (of
 * equals the more recent, then by name), at most three. Items count once a visit, whatever their case.
 */
export function learnFromItems(visits: readonly { day: string; items: readonly string[] }[]): LearntTaste[] {
  const telling = visits.filter((visit) => visit.items.length > 0);
  if (telling.length < fewestTelling) return [];
  const enough = Math.max(fewestVisits, telling.length * leastShare);
  return [...count(telling).values()]
    .filter((counted) => counted.visits >= enough)
    .sort(
      (one, other) => other.visits - one.visits || compare(other.lastDay, one.lastDay) || compare(one.item, other.item),
    )
    .slice(0, mostTastes)
    .map(({ item, visits: times }) => ({ item, visits: times, of: telling.length }));
}

function count(visits: readonly { day: string; items: readonly string[] }[]): Map<string, Counted> {
  const counts = new Map<string, Counted>();
  for (const { day, items } of visits) {
    for (const [key, item] of new Map(items.map((each) => [keyOf(each), each.trim()]))) {
      const known = counts.get(key);
      const later = !known || day >= known.lastDay;
      counts.set(key, {
        // As it was last written.
        item: later ? item : known.item,
        visits: (known?.visits ?? 0) + 1,
        lastDay: later ? day : known.lastDay,
      });
    }
  }
  return counts;
}

const compare = (one: string, other: string): number => (one < other ? -1 : Number(one > other));

/** A learnt taste in a line: "buys Rock most: 7 of 12 visits", and of the next ones "often buys Jazz: 4 of 12 visits". */
export function tasteInWords(taste: LearntTaste, place: number): string {
  return `${place === 0 ? `buys ${taste.item} most` : `often buys ${taste.item}`}: ${taste.visits} of ${taste.of} visits`;
}
