import { tagKey } from '@regulars/customers/domain';
import type { Reader, Tx } from '@regulars/shared/db';
import { Conflict, NotThere } from '@regulars/shared/http';

/** A theme as it is kept, but for what was said of it. */
export interface ThemeRecord {
  id: string;
  name: string;
  words: string[];
}

const select = 'SELECT id, name, words FROM theme WHERE removed_at IS NULL';

/** Those that are not taken off, by name. */
export async function themesNow(reader: Reader): Promise<ThemeRecord[]> {
  const rows = await reader.rows<Omit<ThemeRecord, 'words'> & { words: string }>(`${select} ORDER BY name_key`);
  // Written by Themes alone, from words that the contract had checked.
  return rows.map((row) => ({ ...row, words: JSON.parse(row.words) as string[] }));
}

/** One that is not taken off; throws NotThere (404). */
export async function themeOf(reader: Reader, id: string): Promise<ThemeRecord> {
  const found = (await themesNow(reader)).find((theme) => theme.id === id);
  if (!found) throw new NotThere('theme');
  return found;
}

/** Two spellings of one name are the same theme; throws Conflict (409). */
export async function mustBeFree(tx: Tx, name: string, except = ''): Promise<void> {
  const found = await tx.row('SELECT id FROM theme WHERE name_key = ? AND id <> ?', [tagKey(name), except]);
  if (!found) return;
  const errors = [{ path: 'name', message: 'There is such a theme.' }];
  throw new Conflict('theme-taken', 'There is a theme of this name already.', errors);
}
