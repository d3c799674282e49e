import { Injectable } from '@nestjs/common';
import type { Actor } from '@regulars/access/api';
import type { NeedMet, PreferenceView } from '@regulars/customers/contract';
import { canBeMet } from '@regulars/customers/domain';
import { UnitOfWork } from '@regulars/shared/db';
import { Conflict, Refused } from '@regulars/shared/http';
import { CustomerDesk } from '../customers/customer-desk';
import type { Owned } from '../customers/owned';
import { preferenceOf } from '../preferences/preference-list';
import { PreferenceRow } from '../preferences/preference.row';

/** That a customer has what they were looking for, and that they have not after all. */
@Injectable()
export class NeedsMet {
  constructor(
    private readonly units: UnitOfWork,
    private readonly desk: CustomerDesk,
  ) {}

  /** It is met. Throws Refused (422 `never-met`) for what is no such need, Conflict (409 `met-before`) if it was. */
  meet(whose: Owned, { on, how }: NeedMet, actor: Actor): Promise<PreferenceView> {
    return this.units.write(async (tx) => {
      const before = await preferenceOf(tx, whose);
      if (!canBeMet(before)) throw new Refused('never-met', 'Only what somebody is looking for comes to an end.');
      if (before.met !== null) throw new Conflict('met-before', 'Somebody wrote down before that this is met.');
      const today = await this.desk.today();
      if (on !== undefined && on > today) throw notYet();
      await tx.update(
        PreferenceRow,
        { id: whose.id },
        { metOn: on ?? today, metById: actor.userId, metHow: how ?? null },
      );
      await this.desk.audit(tx, actor, 'need.met', whose.customerId, { preference: whose.id });
      return preferenceOf(tx, whose);
    });
  }

  /** Undo: they are still looking. Doing it twice changes nothing. */
  reopen(whose: Owned, actor: Actor): Promise<PreferenceView> {
    return this.units.write(async (tx) => {
      const before = await preferenceOf(tx, whose);
      if (before.met === null) return before;
      await tx.update(PreferenceRow, { id: whose.id }, { metOn: null, metById: null, metHow: null });
      await this.desk.audit(tx, actor, 'need.reopened', whose.customerId, { preference: whose.id });
      return preferenceOf(tx, whose);
    });
  }
}

const notYet = (): Refused =>
  new Refused('not-yet', 'This day is still to come; nothing was changed.', [
    { path: 'on', message: 'This day is still to come.' },
  ]);
