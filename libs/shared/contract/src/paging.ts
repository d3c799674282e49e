import * as z from 'zod';

/** What every list takes: `q` searches, `limit` and `cursor` page, `total=true` counts. */
export const pageQuery = z.strictObject({
  q: z.string().trim().max(200).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
  cursor: z.string().max(500).optional(),
  total: z.stringbool().optional(),
});
export type PageQuery = z.infer<typeof pageQuery>;

/** What every list gives: the items, where to go on (null at the end), and the count if it was asked for. */
export const pageOf = <Item extends z.ZodType>(item: Item) =>
  z.object({ items: z.array(item), nextCursor: z.string().nullable(), total: z.int().optional() });

export interface Page<Item> {
  items: Item[];
  nextCursor: string | null;
  total?: number;
}

/**
 * A page of a list that was read one item further than it shows: its items, and where to go on by the sort values of the
 * last one, if there is more.
 */
export function pageFrom<Item>(
  found: readonly Item[],
  limit: number,
  sortedBy: (last: Item) => readonly (string | number | null)[],
): Pick<Page<Item>, 'items' | 'nextCursor'> {
  const items = found.slice(0, limit);
  const last = found.length > limit ? items.at(-1) : undefined;
  return { items, nextCursor: last === undefined ? null : encodeCursor(sortedBy(last)) };
}

/** Where a list goes on: the sort values of the last item, as opaque URL-safe text. */
export function encodeCursor(values: readonly (string | number | null)[]): string {
  const bytes = new TextEncoder().encode(JSON.stringify(values));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');
}

const cursorValues = z.array(z.union([z.string(), z.number(), z.null()])).max(6);

/** The sort values inside a cursor, or undefined if it is not one of ours. */
export function decodeCursor(cursor: string): (string | number | null)[] | undefined {
  try {
    const binary = atob(cursor.replaceAll('-', '+').replaceAll('_', '/'));
    const text = new TextDecoder().decode(Uint8Array.from(binary, (c) => c.charCodeAt(0)));
    const parsed = cursorValues.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}
