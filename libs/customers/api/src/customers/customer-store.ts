import { Injectable } from '@nestjs/common';
import { emailKey } from '@regulars/access/domain';
import { lastDigits, sortNameOf } from '@regulars/customers/domain';
import { insertAll, marks, newId, type Param, type Tx } from '@regulars/shared/db';
import { addSounds } from '../duplicates/sounds';
import { addSenders, keepSender } from '../referrals/who-sent';
import { searchDocument } from '../search/search-document';
import { CustomerSearchIndex } from '../search/search-index';
import { recordColumns, recordValues } from './customer-columns';
import type { CustomerRecord, NewCustomerRecord, Reach, Signed } from './customer-record';

const newColumns = ['id', 'version', ...recordColumns, 'birthday', 'birthday_key', 'visit_count', 'archived', 'created_at', 'updated_at']; // prettier-ignore
const dateColumns = ['id', 'customer_id', 'kind', 'label', 'month_day', 'year', 'created_at'];
const noteColumns = ['id', 'customer_id', 'text', 'pinned', 'private', 'version', 'author_id', 'created_at'];
const consentColumns = ['id', 'customer_id', 'purposes', 'basis', 'statement', 'source', 'wording', 'given_on', 'until', 'author_id', 'at']; // prettier-ignore

const rewrite = `UPDATE customer SET version = version + 1, updated_at = ?, ${recordColumns.map((name) => `${name} = ?`).join(', ')} WHERE id = ?`;

/** Writes customers' records: one by one for people, by the thousand for imports. */
@Injectable()
export class CustomerStore {
  constructor(private readonly index: CustomerSearchIndex) {}

  /** Adds customers with all that is first known of them. Records are checked already; audit is the caller's. */
  async add(tx: Tx, customers: readonly NewCustomerRecord[], signed: Signed): Promise<void> {
    await insertAll(tx, 'customer', newColumns, customers.map((one) => newRow(one, signed))); // prettier-ignore
    await this.addReach(tx, customers);
    await addSounds(tx, customers);
    await this.addTags(tx, customers);
    await addSenders(tx, customers, signed.at);
    await insertAll(tx, 'important_date', dateColumns, customers.flatMap((one) => dateRows(one, signed))); // prettier-ignore
    await insertAll(tx, 'note', noteColumns, customers.flatMap((one) => noteRows(one, signed))); // prettier-ignore
    await insertAll(tx, 'consent', consentColumns, customers.flatMap((one) => consentRows(one, signed))); // prettier-ignore
    await this.index.put(tx, customers.map(documentOf)); // prettier-ignore
  }

  /** Writes a known customer's record anew, lists and all, one version up. What is not in a record stays. */
  async rewrite(tx: Tx, record: CustomerRecord, at: string): Promise<void> {
    await tx.run(rewrite, [at, ...recordValues(record), record.id]);
    for (const table of ['customer_email', 'customer_phone', 'customer_sound', 'customer_tag']) {
      await tx.run(`DELETE FROM ${table} WHERE customer_id = ?`, [record.id]);
    }
    await this.addReach(tx, [record]);
    await addSounds(tx, [record]);
    for (const tagId of new Set(record.tagIds)) await tx.run(tagAgain, [record.id, tagId]);
    await keepSender(tx, record, at);
    await this.index.refresh(tx, [record.id]);
  }

  /** Takes a customer out for good: not even their words stay behind in the index. */
  async erase(tx: Tx, id: string): Promise<void> {
    await this.remove(tx, [id]);
    await this.index.purge(tx);
  }

  /** Takes customers out with all that hangs on them, from search too: for undoing an import. */
  async remove(tx: Tx, ids: readonly string[]): Promise<void> {
    for (const id of ids) await this.index.remove(tx, id);
    if (ids.length > 0) await tx.run(`DELETE FROM customer WHERE id IN (${marks(ids.length)})`, ids);
  }

  private async addReach(tx: Tx, customers: readonly CustomerRecord[]): Promise<void> {
    const emails = customers.flatMap((one) => placed(one.emails, keyOfEmail).map((row) => [one.id, ...row]));
    await insertAll(tx, 'customer_email', ['customer_id', 'address_key', 'address', 'label', 'place'], emails);
    const phones = customers.flatMap((one) =>
      placed(one.phones, (number) => number).map((row) => phoneRow(one.id, row)),
    );
    await insertAll(tx, 'customer_phone', ['customer_id', 'number', 'last_digits', 'label', 'place'], phones);
  }

  private async addTags(tx: Tx, customers: readonly NewCustomerRecord[]): Promise<void> {
    const tags = customers.flatMap((one) => tagRows(one));
    await insertAll(tx, 'customer_tag', ['customer_id', 'tag_id', 'archived', 'sort_name'], tags);
  }
}

// The tags of a known customer carry what the customer's row says.
const tagAgain = `
  INSERT INTO customer_tag (customer_id, tag_id, archived, sort_name)
  SELECT c.id, t.id, c.archived, c.sort_name FROM customer c, tag t WHERE c.id = ? AND t.id = ?`;

function tagRows({ id, tagIds, name }: CustomerRecord): Param[][] {
  return [...new Set(tagIds)].map((tagId) => [id, tagId, false, sortNameOf(name)]);
}

/** An address as it is compared, as far as the column holds. */
export const keyOfEmail = (address: string): string => emailKey(address).slice(0, 254);

/** Key, value, label and place of each, the first of two that are the same. */
function placed(list: readonly Reach[], keyOf: (value: string) => string): [string, string, string | null, number][] {
  const byKey = new Map(list.toReversed().map((one) => [keyOf(one.value), one]));
  const once = list.filter((one) => byKey.get(keyOf(one.value)) === one);
  return once.map((one, place) => [keyOf(one.value), one.value, one.label, place]);
}

function phoneRow(customerId: string, [number, , label, place]: [string, string, string | null, number]): Param[] {
  return [customerId, number, lastDigits(number), label, place];
}

function newRow(one: NewCustomerRecord, { at }: Signed): Param[] {
  const birthday = one.dates.find((date) => date.kind === 'birthday')?.day ?? null;
  return [one.id, 1, ...recordValues(one), birthday, birthday?.slice(-5) ?? null, 0, false, at, at];
}

function dateRows(one: NewCustomerRecord, { at }: Signed): Param[][] {
  return one.dates.map(({ kind, label, day }) => [newId(), one.id, kind, label, ...dayParts(day), at]);
}

/** `YYYY-MM-DD` or `--MM-DD` as `MM-DD` and the year. */
export function dayParts(day: string): [string, number | null] {
  return [day.slice(-5), day.startsWith('--') ? null : Number(day.slice(0, 4))];
}

function noteRows(one: NewCustomerRecord, { at, authorId }: Signed): Param[][] {
  return one.notes.map((text) => [newId(), one.id, text, false, false, 1, authorId, at]);
}

function consentRows({ id, consent }: NewCustomerRecord, { at, authorId }: Signed): Param[][] {
  if (consent === null) return [];
  const { statement, source, wording, givenOn, until } = consent;
  const what = [consent.purposes.join(','), consent.basis, statement, source, wording, givenOn, until];
  return [[newId(), id, ...what, authorId, at]];
}

function documentOf(one: NewCustomerRecord) {
  return searchDocument({
    customerId: one.id,
    names: [one.name.given, one.name.family, one.name.preferred, one.name.display],
    contacts: [one.company, one.reference, ...one.emails.map((email) => email.value)],
    phones: one.phones.map((phone) => phone.value),
    told: one.notes,
    own: [],
  });
}
