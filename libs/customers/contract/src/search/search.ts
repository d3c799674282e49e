import { idText } from '@regulars/shared/contract';
import * as z from 'zod';

/** `GET /api/customers/search?q=`: as you type; the best first, at most 30. */
export const searchQuery = z.strictObject({
  q: z.string().trim().min(1).max(200),
  limit: z.coerce.number().int().min(1).max(30).default(30),
});
export type SearchQuery = z.infer<typeof searchQuery>;

/** Text in parts; those that were looked for are hits. Plain text, never markup. */
export const snippetView = z.array(z.object({ text: z.string(), hit: z.boolean() })).meta({ id: 'Snippet' });
export type SnippetView = z.infer<typeof snippetView>;

export const matchFields = ['name', 'company', 'email', 'phone', 'note', 'preference'] as const;

/** One customer found. */
export const searchHit = z
  .object({
    id: idText,
    displayName: z.string(),
    name: snippetView.describe('The display name in parts.'),
    company: z.string().nullable(),
    email: z.string().nullable(),
    phone: z.string().nullable(),
    match: z
      .object({ field: z.enum(matchFields), snippet: snippetView })
      .nullable()
      .describe('Where it was found, if not in the name alone.'),
  })
  .meta({ id: 'SearchHit' });
export type SearchHit = z.infer<typeof searchHit>;

export const searchResult = z.object({ items: z.array(searchHit) }).meta({ id: 'SearchResult' });
export type SearchResult = z.infer<typeof searchResult>;
