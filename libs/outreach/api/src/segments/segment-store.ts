import { fold } from '@regulars/customers/domain';
import { segmentDefinition, type SegmentChange, type SegmentInput } from '@regulars/outreach/contract';
import type { SegmentDefinition } from '@regulars/outreach/domain';
import { newId, type Reader, type Tx } from '@regulars/shared/db';
import { SegmentRow } from './segment.row';

/** A segment as it is kept. */
export interface SegmentRecord {
  id: string;
  name: string;
  definition: SegmentDefinition;
  updatedAt: string;
}
type Stored = Omit<SegmentRecord, 'definition'> & { definition: string };

const select = 'SELECT id, name, definition, updated_at AS "updatedAt" FROM segment';
const recordOf = (row: Stored): SegmentRecord => ({
  ...row,
  definition: segmentDefinition.parse(JSON.parse(row.definition)),
});

/** All segments by name. */
export async function segments(reader: Reader): Promise<SegmentRecord[]> {
  return (await reader.rows<Stored>(`${select} ORDER BY name_key`)).map(recordOf);
}

/** The segment with this id, if there is one. */
export async function segmentWith(reader: Reader, id: string): Promise<SegmentRecord | undefined> {
  const found = await reader.row<Stored>(`${select} WHERE id = ?`, [id]);
  return found && recordOf(found);
}

/** Whether another segment is called so, however it is spelled. */
export async function isTaken(reader: Reader, name: string, except = ''): Promise<boolean> {
  return (await reader.row('SELECT 1 AS "taken" FROM segment WHERE name_key = ? AND id <> ?', [fold(name), except])) !== undefined; // prettier-ignore
}

/** Keeps a new segment; gives its id. */
export async function addSegment(tx: Tx, { name, definition }: SegmentInput, updatedAt: string): Promise<string> {
  const id = newId();
  await tx.insert(SegmentRow, { id, name, nameKey: fold(name), definition, updatedAt });
  return id;
}

/** Changes what is given. */
export async function changeSegment(tx: Tx, id: string, change: SegmentChange, updatedAt: string): Promise<void> {
  const { name, definition } = change;
  const named = name === undefined ? {} : { name, nameKey: fold(name) };
  await tx.update(SegmentRow, { id }, { ...named, ...(definition === undefined ? {} : { definition }), updatedAt });
}

/** Takes it away. */
export async function removeSegment(tx: Tx, id: string): Promise<void> {
  await tx.delete(SegmentRow, { id });
}
