import type { ProgrammeChange } from '@regulars/outreach/contract';
import type { ClosedDayChoice, ProgrammeKind } from '@regulars/outreach/domain';
import type { LeapChoice } from '@regulars/shared/calendar';
import type { Reader, Tx } from '@regulars/shared/db';
import { ProgrammeRow } from './programme.row';

/** A programme as it is kept. */
export interface ProgrammeRecord {
  id: string;
  kind: ProgrammeKind;
  name: string;
  on: boolean;
  sendAt: string;
  leapChoice: LeapChoice;
  closedDays: ClosedDayChoice;
  templateId: string;
  updatedAt: string;
}

type Stored = Omit<ProgrammeRecord, 'on'> & { isOn: number };

const select = `
  SELECT id, kind, name, is_on AS "isOn", send_at AS "sendAt", leap_choice AS "leapChoice",
    closed_days AS "closedDays", template_id AS "templateId", updated_at AS "updatedAt" FROM programme`;

const recordOf = ({ isOn, ...rest }: Stored): ProgrammeRecord => ({ ...rest, on: isOn === 1 });

/** All programmes. */
export async function programmes(reader: Reader): Promise<ProgrammeRecord[]> {
  return (await reader.rows<Stored>(`${select} ORDER BY id`)).map(recordOf);
}

/** The programme with this id, if there is one. */
export async function programmeWith(reader: Reader, id: string): Promise<ProgrammeRecord | undefined> {
  const found = await reader.row<Stored>(`${select} WHERE id = ?`, [id]);
  return found && recordOf(found);
}

/** The programme of a kind: each is there from the start. */
export async function programmeOf(reader: Reader, kind: ProgrammeKind): Promise<ProgrammeRecord> {
  const found = await reader.row<Stored>(`${select} WHERE kind = ?`, [kind]);
  if (!found) throw new Error(`The programme "${kind}" that the migration made is gone.`);
  return recordOf(found);
}

/** Changes what is given. */
export async function changeProgramme(tx: Tx, id: string, change: ProgrammeChange, at: string): Promise<void> {
  const { on, ...rest } = change;
  await tx.update(ProgrammeRow, { id }, { ...rest, ...(on === undefined ? {} : { isOn: on }), updatedAt: at });
}
