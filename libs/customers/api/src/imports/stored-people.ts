import type { CustomerState } from '@regulars/customers/domain';
import type { Reader } from '@regulars/shared/db';
import * as z from 'zod';
import { formerReferences } from '../merges/merge-reads';
import { inList } from './in-list';
import { grouped, reachOf, valuesOf, type Owned } from './owned-rows';
import type { Person } from './people';

interface StoredCustomer {
  id: string;
  version: number;
  given: string | null;
  family: string | null;
  preferred: string | null;
  sayIt: string | null;
  display: string | null;
  company: string | null;
  lines: string | null;
  city: string | null;
  region: string | null;
  postcode: string | null;
  country: string | null;
  language: string | null;
  zone: string | null;
  repId: string | null;
  metThrough: string | null;
  doNotContact: number;
  deceased: number;
  moved: number;
  reference: string | null;
  birthday: string | null;
}

const columns = `
  id, version, given, family, preferred, say_it AS "sayIt", display, company, address_lines AS "lines", city, region, postcode,
  country, language, zone, rep_id AS "repId", met_through AS "metThrough", do_not_contact AS "doNotContact", deceased, moved,
  reference, birthday`;

/** These customers as an import sees them, the oldest first. */
export async function storedPeople(reader: Reader, ids: readonly string[]): Promise<Person[]> {
  if (ids.length === 0) return [];
  const list = [JSON.stringify(ids)];
  const of = (column: string): string => inList(reader.dialect, column);
  const customers = await reader.rows<StoredCustomer>(
    `SELECT ${columns} FROM customer WHERE ${of('id')} ORDER BY created_at, id`,
    list,
  );
  const { emails, phones } = await reachOf(reader, ids);
  const tags = await grouped(
    reader,
    `SELECT ct.customer_id AS id, t.name AS value, t.id AS label FROM customer_tag ct JOIN tag t ON t.id = ct.tag_id WHERE ${of('ct.customer_id')} ORDER BY t.name`,
    list,
  );
  const days = await grouped(
    reader,
    `SELECT customer_id AS id, month_day AS value, CAST(year AS varchar) AS label FROM important_date WHERE kind = 'anniversary' AND ${of('customer_id')} ORDER BY id`,
    list,
  );
  // What somebody keeps to themselves is not compared with a file: neither its words nor that they are known may show.
  const notes = await grouped(
    reader,
    `SELECT customer_id AS id, text AS value, NULL AS label FROM note WHERE private = 0 AND ${of('customer_id')} ORDER BY id`,
    list,
  );
  const consents = await grouped(
    reader,
    `SELECT customer_id AS id, basis AS value, NULL AS label FROM consent WHERE ${of('customer_id')}`,
    list,
  );
  const formerly = await formerReferences(reader, ids);
  return customers.map((one) =>
    personOf(one, {
      formerly: formerly.get(one.id) ?? [],
      emails: emails.get(one.id) ?? [],
      phones: phones.get(one.id) ?? [],
      tags: tags.get(one.id) ?? [],
      days: days.get(one.id) ?? [],
      notes: notes.get(one.id) ?? [],
      consented: consents.has(one.id),
    }),
  );
}

interface Belongings {
  emails: Owned[];
  phones: Owned[];
  tags: Owned[];
  days: Owned[];
  notes: Owned[];
  consented: boolean;
  formerly: readonly string[];
}

const texts = z.array(z.string());

function personOf(one: StoredCustomer, has: Belongings): Person {
  const { given, family, preferred, sayIt, display, city, region, postcode, country } = one;
  const lines = one.lines === null ? [] : texts.parse(JSON.parse(one.lines));
  const state: CustomerState = {
    reference: one.reference,
    name: { given, family, preferred, sayIt, display },
    company: one.company,
    emails: valuesOf(has.emails),
    phones: valuesOf(has.phones),
    address: { lines, city, region, postcode, country },
    birthday: one.birthday,
    anniversary: has.days[0] ? `${has.days[0].label ?? '-'}-${has.days[0].value}` : null,
    language: one.language,
    zone: one.zone,
    tags: valuesOf(has.tags),
    repId: one.repId,
    metThrough: one.metThrough,
    notes: valuesOf(has.notes),
    doNotContact: one.doNotContact === 1,
  };
  const stored = {
    version: one.version,
    state,
    emailLabels: labelsOf(has.emails),
    phoneLabels: labelsOf(has.phones),
    tagIds: has.tags.flatMap(({ label }) => (label === null ? [] : [label])),
    standing: { deceased: one.deceased === 1, moved: one.moved === 1 },
  };
  const { consented, formerly } = has;
  return { id: one.id, stored, state, formerly, named: false, consented, consentIsNew: false };
}

const labelsOf = (owned: readonly Owned[]): Map<string, string | null> =>
  new Map(owned.map(({ value, label }) => [value, label]));
