import { Injectable } from '@nestjs/common';
import { AuditTrail, type Actor } from '@regulars/access/api';
import { themeOf } from '@regulars/care/api';
import type { ChangeList, ChangePeople, ChangeView, NewChange } from '@regulars/outreach/contract';
import { Clock, stampOf } from '@regulars/shared/calendar';
import { newId, Reader, UnitOfWork, type Tx } from '@regulars/shared/db';
import { Conflict, NotThere } from '@regulars/shared/http';
import { ChangeTeller } from './change-teller';
import { changeOf, changesWhere } from './change-record';
import { ChangeLetterRow } from './change-letter.row';
import { ChangeRow } from './change.row';

/** What was changed because customers spoke of it, and whether they are told. */
@Injectable()
export class Changes {
  constructor(
    private readonly units: UnitOfWork,
    private readonly reader: Reader,
    private readonly clock: Clock,
    private readonly trail: AuditTrail,
    private readonly teller: ChangeTeller,
  ) {}

  /** Those of a theme, the newest first. */
  async list(themeId: string): Promise<ChangeList> {
    await themeOf(this.reader, themeId);
    return { items: await changesWhere(this.reader, 'h.theme_id = ? ORDER BY h.made_at DESC, h.id DESC', [themeId]) };
  }

  /** Who gets it and who does not; once it is told, what became of each. */
  async people(id: string): Promise<ChangePeople> {
    return this.teller.people(this.reader, await changeOf(this.reader, id));
  }

  add(themeId: string, { words }: NewChange, actor: Actor): Promise<ChangeView> {
    return this.units.write(async (tx) => {
      await themeOf(tx, themeId);
      const id = newId();
      const made = { byId: actor.userId, madeAt: this.now(), toldAt: null, removedAt: null };
      await tx.insert(ChangeRow, { id, themeId, words, ...made });
      await this.trail.record(tx, actor, 'change.added', { subject: `change:${id}` });
      return changeOf(tx, id);
    });
  }

  /** Tells those who spoke of it, from the next morning hour on; 409 if that was said already. */
  tell(id: string, actor: Actor): Promise<ChangeView> {
    return this.units.write(async (tx) => {
      const change = await untold(tx, id);
      await this.teller.plan(tx, change);
      await tx.update(ChangeRow, { id }, { toldAt: this.now() });
      await this.trail.record(tx, actor, 'change.told', { subject: `change:${id}` });
      return changeOf(tx, id);
    });
  }

  /** Undo: nobody is told; 409 once something has gone out. */
  takeBack(id: string, actor: Actor): Promise<ChangeView> {
    return this.units.write(async (tx) => {
      const { told } = await changeOf(tx, id);
      if (told > 0) throw new Conflict('change-is-out', 'The first letters have gone out already.');
      await tx.delete(ChangeLetterRow, { changeId: id });
      await tx.update(ChangeRow, { id }, { toldAt: null });
      await this.trail.record(tx, actor, 'change.taken-back', { subject: `change:${id}` });
      return changeOf(tx, id);
    });
  }

  /** Takes it off, as long as nobody is told; `restore` puts it back. */
  async remove(id: string, actor: Actor): Promise<void> {
    await this.units.write(async (tx) => {
      await untold(tx, id);
      await tx.update(ChangeRow, { id }, { removedAt: this.now() });
      await this.trail.record(tx, actor, 'change.removed', { subject: `change:${id}` });
    });
  }

  restore(id: string, actor: Actor): Promise<ChangeView> {
    return this.units.write(async (tx) => {
      if ((await tx.update(ChangeRow, { id }, { removedAt: null })) === 0) throw new NotThere('change');
      await this.trail.record(tx, actor, 'change.restored', { subject: `change:${id}` });
      return changeOf(tx, id);
    });
  }

  private now(): string {
    return stampOf(this.clock.now());
  }
}

async function untold(tx: Tx, id: string): Promise<ChangeView> {
  const change = await changeOf(tx, id);
  if (change.toldAt !== null) throw new Conflict('change-told', 'You have said already that they are to be told.');
  return change;
}
