import type { ProgrammeChange } from '@regulars/outreach/contract';
import type { ClosedDayChoice, ProgrammeKind } from '@regulars/outreach/domain';
import type { LeapChoice } from '@regulars/shared/calendar';
import { newId, type Reader, type Tx } from '@regulars/shared/db';
import { ProgrammeRow, type ProgrammeHow } from './programme.row';

/** A programme as it is kept. */
export interface ProgrammeRecord extends ProgrammeHow {
  id: string;
  kind: ProgrammeKind;
  name: string;
  on: boolean;
  sendAt: string;
  leapChoice: LeapChoice;
  closedDays: ClosedDayChoice;
  templateId: string;
  segmentId: string | null;
  /** Whether each shop has it from the start: it can be switched off, but not taken out. */
  builtIn: boolean;
  updatedAt: string;
}

interface Stored extends Omit<ProgrammeRecord, 'on' | 'builtIn' | keyof ProgrammeHow> {
  isOn: number;
  addedAt: string | null;
  how: string;
}

const select = `
  SELECT id, kind, name, is_on AS "isOn", send_at AS "sendAt", leap_choice AS "leapChoice", closed_days AS "closedDays",
    template_id AS "templateId", segment_id AS "segmentId", added_at AS "addedAt", how, updated_at AS "updatedAt" FROM programme`;

// `how` is written by keepProgramme() and newProgramme() alone, from what the contract had checked.
const recordOf = ({ isOn, addedAt, how, ...rest }: Stored): ProgrammeRecord => ({
  ...rest,
  ...(JSON.parse(how) as ProgrammeHow),
  on: isOn === 1,
  builtIn: addedAt === null,
});

/** All programmes that were not taken out, those of offers among them, in the order in which they were made. */
export async function programmes(reader: Reader): Promise<ProgrammeRecord[]> {
  return (await reader.rows<Stored>(`${select} WHERE removed_at IS NULL ORDER BY id`)).map(recordOf);
}

/** The programme with this id, taken out or not, if there is one. */
export async function programmeWith(reader: Reader, id: string): Promise<ProgrammeRecord | undefined> {
  const found = await reader.row<Stored>(`${select} WHERE id = ?`, [id]);
  return found && recordOf(found);
}

/** A programme as somebody adds it. */
export type NewRecord = Omit<ProgrammeRecord, 'id' | 'builtIn'>;

/** Adds a programme; gives its id. */
export async function newProgramme(tx: Tx, programme: NewRecord): Promise<string> {
  const id = newId();
  await tx.insert(ProgrammeRow, { id, addedAt: programme.updatedAt, removedAt: null, ...columnsOf(programme) });
  return id;
}

/** Changes what is given. */
export async function keepProgramme(
  tx: Tx,
  before: ProgrammeRecord,
  change: ProgrammeChange,
  at: string,
): Promise<void> {
  await tx.update(ProgrammeRow, { id: before.id }, { ...columnsOf({ ...before, ...change, updatedAt: at }) });
}

/** Takes a programme out; it plans nothing from then on. */
export async function removeProgramme(tx: Tx, id: string, at: string): Promise<void> {
  await tx.run(
    `UPDATE touchpoint SET status = 'withdrawn', sentence = ?, settled_at = ?, before = NULL, changed_at = ?
     WHERE programme_id = ? AND status IN ('proposed', 'planned', 'held', 'task')`,
    ['Withdrawn: its programme was taken out.', at, at, id],
  );
  await tx.update(ProgrammeRow, { id }, { removedAt: at, isOn: false, updatedAt: at });
}

function columnsOf(programme: NewRecord): Omit<ProgrammeRow, 'id' | 'addedAt' | 'removedAt'> {
  const { kind, name, on, sendAt, leapChoice, closedDays, templateId, segmentId, updatedAt } = programme;
  const { channel, weekdays, perDay, endsOn, needsApproval, settings } = programme;
  const how: ProgrammeHow = { channel, weekdays, perDay, endsOn, needsApproval, settings };
  return { kind, name, isOn: on, sendAt, leapChoice, closedDays, templateId, segmentId, how, updatedAt };
}
