/** What narrows and orders the list of customers; in the address of the page, of the API and of a saved view alike. */
export const listKeys = [
  'q',
  'sort',
  'tag',
  'rep',
  'birthdayWithin',
  'visitedBefore',
  'visitedAfter',
  'hasEmail',
  'archived',
] as const;
export type ListKey = (typeof listKeys)[number];

/** What of it is set, as text. */
export type ListAddress = Readonly<Partial<Record<ListKey, string>>>;

/** Reads the query of an address; what is unknown or empty is left out. */
export function listAddressOf(query: Readonly<Record<string, string | undefined>>): ListAddress {
  const set = listKeys.flatMap((key) => {
    const value = query[key]?.trim();
    return value === undefined || value === '' ? [] : [[key, value] as const];
  });
  return Object.fromEntries(set);
}

/** The address with something changed; empty text takes it away. */
export function withChange(address: ListAddress, change: ListAddress): ListAddress {
  return listAddressOf({ ...address, ...change });
}

/** How many filters are set; searching and sorting do not count. */
export function filterCount(address: ListAddress): number {
  const set = listKeys.filter((key) => key !== 'q' && key !== 'sort' && address[key] !== undefined);
  // From and to are one filter on the screen.
  return new Set(set.map((key) => (key === 'visitedAfter' ? 'visitedBefore' : key))).size;
}

/** Whether two addresses show the same list. */
export function sameList(one: ListAddress, other: ListAddress): boolean {
  return listKeys.every((key) => one[key] === other[key]);
}
