import { AuditTrail, type Actor } from '@regulars/access/api';
import { Injectable } from '@nestjs/common';
import type { Programme, ProgrammeChange } from '@regulars/outreach/contract';
import { isQuiet } from '@regulars/outreach/domain';
import { Clock, stampOf, Temporal } from '@regulars/shared/calendar';
import { Reader, UnitOfWork } from '@regulars/shared/db';
import { NotThere, Refused } from '@regulars/shared/http';
import { PlanAgain } from '../plan/plan-again';
import { readPolicy } from '../policy/policy-store';
import { changeProgramme, programmes, programmeWith, type ProgrammeRecord } from './programme-store';

/** Standing instructions, as the owner sets them. */
@Injectable()
export class Programmes {
  constructor(
    private readonly reader: Reader,
    private readonly units: UnitOfWork,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
    private readonly planAgain: PlanAgain,
  ) {}

  async list(): Promise<{ items: Programme[] }> {
    return { items: (await programmes(this.reader)).map(viewOf) };
  }

  async one(id: string): Promise<Programme> {
    return viewOf(await this.mustFind(this.reader, id));
  }

  /** Changes a programme and plans what that means: switched off, what it planned is withdrawn. */
  async change(actor: Actor, id: string, change: ProgrammeChange): Promise<Programme> {
    await this.units.write(async (tx) => {
      await this.mustFind(tx, id);
      if (change.sendAt !== undefined) await refuseQuietTime(tx, change.sendAt);
      await changeProgramme(tx, id, change, stampOf(this.clock.now()));
      await this.audit.record(tx, actor, 'programme.changed', { subject: `programme:${id}`, detail: change });
    });
    await this.planAgain.now();
    return this.one(id);
  }

  private async mustFind(reader: Reader, id: string): Promise<ProgrammeRecord> {
    const found = await programmeWith(reader, id);
    if (!found) throw new NotThere('programme');
    return found;
  }
}

async function refuseQuietTime(reader: Reader, sendAt: string): Promise<void> {
  const { quietHours: quiet } = await readPolicy(reader);
  if (!quiet || !isQuiet(Temporal.PlainTime.from(sendAt), quiet)) return;
  const message = `You keep quiet from ${quiet.from} until ${quiet.until}. Choose another time, or change the quiet hours.`;
  throw new Refused('time-in-quiet-hours', message, [{ path: 'sendAt', message }]);
}

/** A programme as its screen shows it, with itself in one sentence. */
export function viewOf(programme: ProgrammeRecord): Programme {
  return { ...programme, sentence: sentenceOf(programme) };
}

const onClosedDays = {
  earlier: 'on closed days it goes out on the open day before',
  later: 'on closed days it goes out on the next open day',
  anyway: 'it goes out on closed days too',
} as const;

function sentenceOf({ on, sendAt, closedDays }: ProgrammeRecord): string {
  if (!on) return 'Switched off: nobody gets birthday wishes by themselves.';
  return `Everybody who may be written to gets birthday wishes at ${sendAt} where they live; ${onClosedDays[closedDays]}.`;
}
