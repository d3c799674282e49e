import { Injectable } from '@nestjs/common';
import type { Actor } from '@regulars/access/api';
import type { Absence, AbsenceList } from '@regulars/care/contract';
import { Reader, UnitOfWork } from '@regulars/shared/db';
import { Refused } from '@regulars/shared/http';
import { CareDesk } from '../care-desk';
import { mustWorkHere } from '../colleagues';

const keep = `
  INSERT INTO absence (user_id, from_day, to_day, stand_in_id) VALUES (?, ?, ?, ?)
  ON CONFLICT (user_id) DO UPDATE SET from_day = excluded.from_day, to_day = excluded.to_day,
    stand_in_id = excluded.stand_in_id`;

const coming = `
  SELECT a.user_id AS "whoId", u.name AS "who", a.stand_in_id AS "standInId", s.name AS "standIn",
    a.from_day AS "from", a.to_day AS "to"
  FROM absence a JOIN app_user u ON u.id = a.user_id JOIN app_user s ON s.id = a.stand_in_id
  WHERE a.to_day >= ? ORDER BY a.from_day, a.user_id`;

/** Who is away, and who stands in. */
@Injectable()
export class Absences {
  constructor(
    private readonly units: UnitOfWork,
    private readonly reader: Reader,
    private readonly desk: CareDesk,
  ) {}

  /** Who is away today or will be, the soonest first. */
  async list(): Promise<AbsenceList> {
    const today = (await this.desk.today()).toString();
    const rows = await this.reader.rows<Stored>(coming, [today]);
    const items = rows.map(({ whoId, who, standInId, standIn, from, to }) => ({
      who: { id: whoId, name: who },
      standIn: { id: standInId, name: standIn },
      from,
      to,
      now: from <= today,
    }));
    return { items };
  }

  /** One's own absence; another replaces it. 422 for a time that has passed, oneself, or somebody who is gone. */
  async put({ from, to, standInId }: Absence, actor: Actor): Promise<AbsenceList> {
    const today = (await this.desk.today()).toString();
    await this.units.write(async (tx) => {
      if (to < today) throw refused('over', 'to', 'This time has passed already.');
      if (standInId === actor.userId) throw refused('yourself', 'standInId', 'Choose somebody else.');
      await mustWorkHere(tx, standInId, 'standInId');
      await tx.run(keep, [actor.userId, from, to, standInId]);
      await this.desk.auditRule(tx, actor, 'absence.set', { from, to });
    });
    return this.list();
  }

  /** Back again. */
  async end(actor: Actor): Promise<void> {
    await this.units.write(async (tx) => {
      await tx.run('DELETE FROM absence WHERE user_id = ?', [actor.userId]);
      await this.desk.auditRule(tx, actor, 'absence.ended', {});
    });
  }
}

interface Stored {
  whoId: string;
  who: string;
  standInId: string;
  standIn: string;
  from: string;
  to: string;
}

/** For whom this person answers on a day: themselves, and those who are away for whom they stand in. */
export async function answersFor(reader: Reader, userId: string, today: string): Promise<string[]> {
  const sql = 'SELECT user_id AS "id" FROM absence WHERE stand_in_id = ? AND from_day <= ? AND to_day >= ?';
  const away = await reader.rows<{ id: string }>(sql, [userId, today, today]);
  return [userId, ...away.map(({ id }) => id)];
}

const refused = (code: string, path: string, message: string): Refused =>
  new Refused(code, `${message} Nothing was changed.`, [{ path, message }]);
