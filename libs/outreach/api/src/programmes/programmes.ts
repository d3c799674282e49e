import { AuditTrail, type Actor } from '@regulars/access/api';
import { Injectable } from '@nestjs/common';
import type { NewProgramme, Programme, ProgrammeChange } from '@regulars/outreach/contract';
import { Clock, stampOf } from '@regulars/shared/calendar';
import { Reader, UnitOfWork, type Tx } from '@regulars/shared/db';
import { Conflict, NotThere } from '@regulars/shared/http';
import { PlanAgain } from '../plan/plan-again';
import { approveAll } from './approve-all';
import { mustFit } from './fitting';
import { asAtFirst } from './new-programme';
import { keepProgramme, newProgramme, programmes, programmeWith, removeProgramme } from './programme-store';
import type { ProgrammeRecord } from './programme-store';
import { ProgrammeViews } from './programme-views';

/** Standing instructions, as the owner sets them. */
@Injectable()
export class Programmes {
  constructor(
    private readonly units: UnitOfWork,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
    private readonly planAgain: PlanAgain,
    private readonly views: ProgrammeViews,
  ) {}

  /** All but those that belong to offers. */
  async list(reader: Reader): Promise<{ items: Programme[] }> {
    const all = await programmes(reader);
    return {
      items: await this.views.of(
        reader,
        all.filter(({ kind }) => kind !== 'offer'),
      ),
    };
  }

  async one(reader: Reader, id: string): Promise<Programme> {
    const [view] = await this.views.of(reader, [await mustFind(reader, id)]);
    if (!view) throw new NotThere('programme');
    return view;
  }

  /** Adds one of a kind, switched off; gives its id. */
  async add(actor: Actor, asked: NewProgramme): Promise<string> {
    return this.units.write(async (tx) => {
      const id = await newProgramme(tx, await asAtFirst(tx, asked, stampOf(this.clock.now())));
      await this.audit.record(tx, actor, 'programme.added', { subject: `programme:${id}`, detail: asked });
      return id;
    });
  }

  /** Changes a programme and plans what that means: switched off, what it planned is withdrawn. */
  async change(actor: Actor, id: string, change: ProgrammeChange): Promise<void> {
    await this.units.write(async (tx) => {
      const before = await mustFind(tx, id);
      // It belongs to its offer, and is changed with it.
      if (before.kind === 'offer') throw new NotThere('programme');
      await mustFit(tx, { ...before, ...change }, change);
      await keepProgramme(tx, before, change, stampOf(this.clock.now()));
      if (before.needsApproval && change.needsApproval === false) await this.approve(tx, id);
      await this.audit.record(tx, actor, 'programme.changed', { subject: `programme:${id}`, detail: change });
    });
    await this.planAgain.now();
  }

  /** Takes a programme out that somebody added: what it planned is withdrawn, what it sent is still told. */
  async remove(actor: Actor, id: string): Promise<void> {
    await this.units.write(async (tx) => mustBeAdded(await mustFind(tx, id)));
    await this.change(actor, id, { on: false });
    await this.units.write(async (tx) => {
      await removeProgramme(tx, id, stampOf(this.clock.now()));
      await this.audit.record(tx, actor, 'programme.removed', { subject: `programme:${id}` });
    });
  }

  private approve(tx: Tx, id: string): Promise<void> {
    return approveAll(tx, id, stampOf(this.clock.now()));
  }
}

function mustBeAdded({ builtIn, name }: ProgrammeRecord): void {
  if (builtIn) throw new Conflict('built-in', `“${name}” belongs to every shop. It can be switched off.`);
}

async function mustFind(reader: Reader, id: string): Promise<ProgrammeRecord> {
  const found = await programmeWith(reader, id);
  if (!found) throw new NotThere('programme');
  return found;
}
