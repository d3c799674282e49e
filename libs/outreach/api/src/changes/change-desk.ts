import { Injectable } from '@nestjs/common';
import { sentencesLeftOut, weighChange, type Verdict } from '@regulars/outreach/domain';
import { Clock, parseStamp, stampOf } from '@regulars/shared/calendar';
import { Reader, UnitOfWork, type Tx } from '@regulars/shared/db';
import type { Instructions } from '../plan/instruction';
import { KnowledgeReader } from '../tact/knowledge-reader';
import { ChangePost } from './change-post';
import { askedOf, dueOf, lettersWhere, type ChangeLetter } from './change-record';
import { goesOut } from './change-teller';

const atOnce = 100;
const isDue = `state = 'planned' AND next_at <= ?`;

/** Decides on letters about changes that are due: told, waiting for a better moment, or not told, each with the reason. */
@Injectable()
export class ChangeDesk {
  constructor(
    private readonly reader: Reader,
    private readonly units: UnitOfWork,
    private readonly clock: Clock,
    private readonly knowledge: KnowledgeReader,
    private readonly post: ChangePost,
  ) {}

  /** All that are due; most turns find nothing. */
  async tell(instructions: Instructions): Promise<void> {
    const sql = `SELECT 1 AS "due" FROM change_letter WHERE ${isDue} LIMIT 1`;
    let took = (await this.reader.row(sql, [stampOf(this.clock.now())])) === undefined ? 0 : atOnce;
    while (took === atOnce) took = await this.units.write((tx) => this.decide(tx, instructions, atOnce));
  }

  /**
   * Holds whom it decides on; whoever is being changed right now is passed over until the next turn. One letter to each: what
   * was decided of it is known only when the next one is weighed. Gives how many were due.
   */
  private async decide(tx: Tx, { shop, policy }: Instructions, most: number): Promise<number> {
    const now = this.clock.now();
    const passOver = tx.dialect === 'postgres' ? ' FOR UPDATE OF l SKIP LOCKED FOR SHARE OF c SKIP LOCKED' : '';
    const due = `l.state = 'planned' AND l.next_at <= ? ORDER BY l.next_at, l.id LIMIT ?${passOver}`;
    const found = await lettersWhere(tx, due, [stampOf(now), most]);
    const letters = [...Map.groupBy(found, ({ customerId }) => customerId).values()].flatMap(([first]) => first ?? []);
    const known = await this.knowledge.of(tx, { about: letters.map(askedOf), now, shopZone: shop.zone });
    for (const letter of letters) {
      const knowledge = known(askedOf(letter));
      if (!knowledge) await leave(tx, letter.id, 'The customer is not here any more.');
      else await this.follow(tx, letter, weighChange(dueOf(letter, shop.zone), knowledge, policy, now));
    }
    return found.length;
  }

  private async follow(tx: Tx, letter: ChangeLetter, verdict: Verdict): Promise<void> {
    const why = sentencesLeftOut(verdict.reasons);
    if (!goesOut(verdict, parseStamp(letter.expiresAt))) return leave(tx, letter.id, why);
    if (verdict.kind !== 'hold') return this.post.send(tx, letter, why);
    const sql = 'UPDATE change_letter SET next_at = ?, why = ? WHERE id = ?';
    await tx.run(sql, [stampOf(verdict.until), why, letter.id]);
  }
}

async function leave(tx: Tx, id: string, why: string): Promise<void> {
  await tx.run(`UPDATE change_letter SET state = 'not-told', why = ? WHERE id = ?`, [why, id]);
}
