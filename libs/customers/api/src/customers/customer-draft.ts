import { Injectable } from '@nestjs/common';
import type { CustomerChange, NewCustomer } from '@regulars/customers/contract';
import { displayNameOf, normalisePhone, type Name } from '@regulars/customers/domain';
import type { Tx } from '@regulars/shared/db';
import { Conflict, Refused, type FieldError } from '@regulars/shared/http';
import { mustBeASender } from '../referrals/who-sent';
import { TagNames } from '../tags/tag-names';
import type { CustomerRecord, Reach } from './customer-record';

/** Where a change is made: in this unit of work, by a shop of this country. */
export interface Draft {
  tx: Tx;
  country: string;
}

/** Makes records of what people send: phones in their one form, tags by their ids, nothing that cannot be kept. */
@Injectable()
export class CustomerDraft {
  constructor(private readonly tags: TagNames) {}

  /** The record with the change applied; what the change leaves out stays. */
  async apply(
    record: CustomerRecord,
    change: CustomerChange | NewCustomer,
    { tx, country }: Draft,
  ): Promise<CustomerRecord> {
    const phones = change.phones && phonesOf(change.phones, country);
    const tagIds = change.tags && (await this.tags.idsOf(tx, change.tags));
    const next: CustomerRecord = {
      ...record,
      ...given(change, ['company', 'language', 'zone', 'repId', 'metThrough', 'sentById', 'reference']),
      name: { ...record.name, ...defined(change.name ?? {}) },
      emails: change.emails
        ? primaryFirst(change.emails.map(({ address, ...rest }) => ({ ...rest, value: address })))
        : record.emails,
      phones: phones ?? record.phones,
      place: { ...record.place, ...defined(change.address ?? {}) },
      standing: { ...record.standing, ...defined(change.standing ?? {}) },
      tagIds: tagIds ?? record.tagIds,
    };
    mustHaveName(next.name);
    if (next.repId !== record.repId) await mustWorkHere(tx, next.repId);
    if (next.reference !== record.reference) await mustBeFree(tx, next);
    if (next.sentById !== record.sentById) await mustBeASender(tx, next);
    return next;
  }
}

interface Sent {
  value: string;
  label?: string | null | undefined;
  primary?: boolean | undefined;
}

function primaryFirst(list: readonly Sent[]): Reach[] {
  const primary = list.filter((one) => one.primary === true);
  const others = list.filter((one) => one.primary !== true);
  return [...primary, ...others].map(({ value, label }) => ({ value, label: label ?? null }));
}

function phonesOf(phones: NonNullable<NewCustomer['phones']>, country: string): Reach[] {
  const read = phones.map(({ number, ...rest }) => ({ ...rest, value: normalisePhone(number, country) }));
  const errors = read.flatMap((one, at): FieldError[] =>
    one.value === undefined ? [{ path: `phones.${at}.number`, message: 'This is not a phone number.' }] : [],
  );
  if (errors.length > 0)
    throw new Refused('not-a-phone', 'A phone number cannot be read; nothing was changed.', errors);
  return primaryFirst(read.flatMap((one) => (one.value === undefined ? [] : [{ ...one, value: one.value }])));
}

function mustHaveName(name: Name): void {
  if (displayNameOf(name) !== '') return;
  const errors = [{ path: 'name', message: 'A customer needs a name.' }];
  throw new Refused('nameless', 'Without this there would be no name left; nothing was changed.', errors);
}

async function mustWorkHere(tx: Tx, repId: string | null): Promise<void> {
  if (repId === null) return;
  const found = await tx.row('SELECT 1 AS "here" FROM app_user WHERE id = ? AND deactivated_at IS NULL', [repId]);
  if (found) return;
  const errors = [{ path: 'repId', message: 'Nobody who works here has this id.' }];
  throw new Refused('rep-unknown', 'The one to look after them is not known here; nothing was changed.', errors);
}

async function mustBeFree(tx: Tx, { id, reference }: CustomerRecord): Promise<void> {
  if (reference === null) return;
  const found = await tx.row('SELECT id FROM customer WHERE reference = ? AND id <> ?', [reference, id]);
  if (!found) return;
  const errors = [{ path: 'reference', message: 'Another customer has this reference.' }];
  throw new Conflict('reference-taken', 'Another customer has this reference; nothing was changed.', errors);
}

type Defined<T> = { [Key in keyof T]: Exclude<T[Key], undefined> };

/** What was said, null included; what was left out is not there. */
function defined<T extends object>(values: T): Partial<Defined<T>> {
  // Entries without undefined values are exactly what the type says.
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Partial<Defined<T>>;
}

function given<T extends object, Key extends keyof T>(values: T, keys: readonly Key[]): Partial<Defined<Pick<T, Key>>> {
  // The same, of some keys.
  return defined(Object.fromEntries(keys.map((key) => [key, values[key]])) as Pick<T, Key>);
}
