import { Injectable } from '@nestjs/common';
import type { Actor } from '@regulars/access/api';
import type { DateChange, DateList, DateView, NewDate } from '@regulars/customers/contract';
import { newId, Reader, UnitOfWork, type Tx } from '@regulars/shared/db';
import { Conflict } from '@regulars/shared/http';
import { CustomerDesk } from '../customers/customer-desk';
import { dayParts } from '../customers/customer-store';
import type { Owned } from '../customers/owned';
import { KnownCustomers } from '../reads/known-customers';
import { RemovedThings } from '../removed/removed-things';
import { dateOf, datesOf } from './date-list';
import { ImportantDateRow } from './important-date.row';

/** Days that matter to customers. The birthday is also kept on the customer, for lists. */
@Injectable()
export class ImportantDates {
  constructor(
    private readonly reader: Reader,
    private readonly units: UnitOfWork,
    private readonly known: KnownCustomers,
    private readonly desk: CustomerDesk,
    private readonly removed: RemovedThings,
  ) {}

  async list(customerId: string): Promise<DateList> {
    await this.known.must(this.reader, customerId);
    return { items: await datesOf(this.reader, customerId) };
  }

  /** Adds one; a second birthday is a Conflict (409 `birthday-known`). */
  add(customerId: string, date: NewDate, actor: Actor): Promise<DateView> {
    return this.units.write(async (tx) => {
      await this.desk.lock(tx, customerId);
      await this.known.must(tx, customerId);
      if (date.kind === 'birthday') await mustHaveNone(tx, customerId);
      const id = await this.write(tx, customerId, date);
      await this.desk.audit(tx, actor, 'date.added', customerId, { date: id, kind: date.kind });
      return dateOf(tx, { customerId, id });
    });
  }

  change(whose: Owned, change: DateChange, actor: Actor): Promise<DateView> {
    return this.units.write(async (tx) => {
      const before = await dateOf(tx, whose);
      const { day = before.day, label = before.label } = change;
      const [monthDay, year] = dayParts(day);
      await tx.update(ImportantDateRow, { id: whose.id }, { monthDay, year, label });
      if (before.kind === 'birthday') await keepBirthday(tx, whose.customerId, day);
      const detail = { date: whose.id, kind: before.kind, fields: Object.keys(change) };
      await this.desk.audit(tx, actor, 'date.changed', whose.customerId, detail);
      return dateOf(tx, whose);
    });
  }

  remove(whose: Owned, actor: Actor): Promise<void> {
    return this.units.write(async (tx) => {
      const before = await dateOf(tx, whose);
      await this.removed.remove(tx, 'date', whose);
      if (before.kind === 'birthday') await keepBirthday(tx, whose.customerId, null);
      const detail = { date: whose.id, kind: before.kind };
      await this.desk.audit(tx, actor, 'date.removed', whose.customerId, detail);
    });
  }

  /** Puts one back as it was; 409 `birthday-known` if another birthday is known by now, 404 if there is none to put back. */
  restore(whose: Owned, actor: Actor): Promise<DateView> {
    return this.units.write(async (tx) => {
      await this.desk.lock(tx, whose.customerId);
      const known = await birthdayOf(tx, whose.customerId);
      await this.removed.restore(tx, 'date', whose);
      const date = await dateOf(tx, whose);
      if (date.kind === 'birthday') {
        if (known !== undefined) throw oneBirthday();
        await keepBirthday(tx, whose.customerId, date.day);
      }
      await this.desk.audit(tx, actor, 'date.restored', whose.customerId, { date: whose.id, kind: date.kind });
      return date;
    });
  }

  /** The birthday is this from now on, or not known (null), in somebody's unit of work: an import that knows better. */
  async setBirthday(tx: Tx, customerId: string, day: string | null): Promise<void> {
    await tx.delete(ImportantDateRow, { customerId, kind: 'birthday' });
    if (day === null) await keepBirthday(tx, customerId, null);
    else await this.write(tx, customerId, { kind: 'birthday', day });
  }

  private async write(tx: Tx, customerId: string, { kind, day, label }: NewDate): Promise<string> {
    const [monthDay, year] = dayParts(day);
    const id = newId();
    const row = { id, customerId, kind, label: label ?? null, monthDay, year, createdAt: this.desk.now() };
    await tx.insert(ImportantDateRow, row);
    if (kind === 'birthday') await keepBirthday(tx, customerId, day);
    return id;
  }
}

function keepBirthday(tx: Tx, customerId: string, day: string | null): Promise<number> {
  const values = [day, day?.slice(-5) ?? null, customerId];
  return tx.run('UPDATE customer SET birthday = ?, birthday_key = ? WHERE id = ?', values);
}

/** The birthday that lists show is the one that is kept: for whoever moved dates from one customer to another. */
export async function refreshBirthday(tx: Tx, customerId: string): Promise<void> {
  await keepBirthday(tx, customerId, (await birthdayOf(tx, customerId))?.day ?? null);
}

async function birthdayOf(reader: Reader, customerId: string): Promise<DateView | undefined> {
  return (await datesOf(reader, customerId)).find((date) => date.kind === 'birthday');
}

async function mustHaveNone(tx: Tx, customerId: string): Promise<void> {
  if ((await birthdayOf(tx, customerId)) !== undefined) throw oneBirthday();
}

function oneBirthday(): Conflict {
  const errors = [{ path: 'kind', message: 'Their birthday is known already; change that one.' }];
  return new Conflict('birthday-known', 'A customer has one birthday, and theirs is known already.', errors);
}
