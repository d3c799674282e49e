import type { LetterheadChange } from '@regulars/outreach/contract';
import type { Picture } from '@regulars/outreach/domain';
import type { Reader, Tx } from '@regulars/shared/db';
import { LetterheadLogoRow } from './letterhead-logo.row';
import { LetterheadRow } from './letterhead.row';

const onlyOne = '00000000-0000-7000-8000-000000000001';

/** The shop's picture without what it holds. `version` changes with it. */
export interface KeptLogo extends Picture {
  version: string;
}

/** What the owner chose. */
export async function readHead(reader: Reader): Promise<LetterheadChange> {
  const found = await reader.row<LetterheadChange>('SELECT accent, sender FROM letterhead WHERE id = ?', [onlyOne]);
  if (!found) throw new Error('The letterhead row that the migration made is gone.');
  return found;
}

export const keepHead = async (tx: Tx, change: LetterheadChange, at: string): Promise<void> => {
  await tx.update(LetterheadRow, { id: onlyOne }, { ...change, updatedAt: at });
};

/** The shop's picture, if there is one. */
export const readLogo = (reader: Reader): Promise<KeptLogo | undefined> =>
  reader.row<KeptLogo>('SELECT type, width, height, updated_at AS "version" FROM letterhead_logo WHERE id = ?', [
    onlyOne,
  ]);

/** What it holds. */
export async function readLogoContent(reader: Reader): Promise<Buffer | undefined> {
  const found = await reader.row<{ content: string }>('SELECT content FROM letterhead_logo WHERE id = ?', [onlyOne]);
  return found && Buffer.from(found.content, 'base64');
}

/** Puts a picture in place of the one that was there. */
export async function keepLogo(tx: Tx, { type, width, height }: Picture, content: Buffer, at: string): Promise<void> {
  await dropLogo(tx);
  const row = { id: onlyOne, type, width, height, content: content.toString('base64'), updatedAt: at };
  await tx.insert(LetterheadLogoRow, row);
}

export const dropLogo = (tx: Tx): Promise<number> => tx.delete(LetterheadLogoRow, { id: onlyOne });
