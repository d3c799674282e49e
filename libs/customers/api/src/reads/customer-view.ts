import { Injectable } from '@nestjs/common';
import { BusinessProfile } from '@regulars/access/api';
import type { Customer } from '@regulars/customers/contract';
import { writtenPhone } from '@regulars/customers/domain';
import type { Reader } from '@regulars/shared/db';
import { NotThere } from '@regulars/shared/http';

interface Stored {
  id: string;
  version: number;
  displayName: string;
  greetingName: string;
  given: string | null;
  family: string | null;
  preferred: string | null;
  sayIt: string | null;
  display: string | null;
  company: string | null;
  addressLines: string | null;
  city: string | null;
  region: string | null;
  postcode: string | null;
  country: string | null;
  language: string | null;
  zone: string | null;
  repId: string | null;
  repName: string | null;
  metThrough: string | null;
  sentById: string | null;
  sentByName: string | null;
  doNotContact: number;
  deceased: number;
  moved: number;
  reference: string | null;
  lastVisitDay: string | null;
  visitCount: number;
  archivedAt: string | null;
  mergedIntoId: string | null;
  mergedIntoName: string | null;
  createdAt: string;
  updatedAt: string;
}

const stored = `
  SELECT c.id, c.version, c.display_name AS "displayName", c.greeting_name AS "greetingName", c.given, c.family,
    c.preferred, c.say_it AS "sayIt", c.display, c.company, c.address_lines AS "addressLines", c.city, c.region,
    c.postcode, c.country, c.language, c.zone, c.rep_id AS "repId", u.name AS "repName",
    c.met_through AS "metThrough", c.do_not_contact AS "doNotContact", c.deceased, c.moved, c.reference,
    c.last_visit_day AS "lastVisitDay", c.visit_count AS "visitCount", c.archived_at AS "archivedAt",
    c.created_at AS "createdAt", c.updated_at AS "updatedAt", s.id AS "sentById", s.display_name AS "sentByName",
    g.id AS "mergedIntoId", g.display_name AS "mergedIntoName"
  FROM customer c LEFT JOIN app_user u ON u.id = c.rep_id LEFT JOIN referral r ON r.customer_id = c.id
    LEFT JOIN customer s ON s.id = r.sent_by_id
    LEFT JOIN customer_merge m ON m.from_id = c.id AND m.undone_at IS NULL LEFT JOIN customer g ON g.id = m.into_id
  WHERE c.id = ?`;
const lists = `
  SELECT 'email' AS "kind", address AS "value", label, place FROM customer_email WHERE customer_id = ?
  UNION ALL SELECT 'phone', number, label, place FROM customer_phone WHERE customer_id = ?
  UNION ALL SELECT 'tag', t.id, t.name, 0 FROM customer_tag ct JOIN tag t ON t.id = ct.tag_id WHERE ct.customer_id = ?
  ORDER BY 1, 4, 3`;

interface Listed {
  kind: 'email' | 'phone' | 'tag';
  value: string;
  label: string | null;
  place: number;
}

/** A customer's whole record as the API shows it. */
@Injectable()
export class CustomerView {
  constructor(private readonly business: BusinessProfile) {}

  /** The record, archived or not; throws NotThere (404) if there is no such customer. */
  async read(reader: Reader, id: string): Promise<Customer> {
    const row = await reader.row<Stored>(stored, [id]);
    if (row === undefined) throw new NotThere('customer');
    const listed = await reader.rows<Listed>(lists, [id, id, id]);
    return customerFrom(row, listsOf(listed, (await this.business.get()).country));
  }
}

function listsOf(listed: readonly Listed[], country: string): Pick<Customer, 'emails' | 'phones' | 'tags'> {
  const of = (kind: Listed['kind']) => listed.filter((one) => one.kind === kind);
  return {
    emails: of('email').map(({ value, label, place }) => ({ address: value, label, primary: place === 0 })),
    phones: of('phone').map(({ value, label, place }) => {
      return { number: value, written: writtenPhone(value, country), label, primary: place === 0 };
    }),
    tags: of('tag').map(({ value, label }) => ({ id: value, name: label ?? '' })),
  };
}

function customerFrom(row: Stored, lists: Pick<Customer, 'emails' | 'phones' | 'tags'>): Customer {
  const { given, family, preferred, sayIt, display, city, region, postcode, country, ...other } = row;
  const { sentById, sentByName, mergedIntoId, mergedIntoName, ...rest } = other;
  return {
    ...rest,
    ...lists,
    name: { given, family, preferred, sayIt, display },
    address: { lines: linesIn(row.addressLines), city, region, postcode, country },
    rep: row.repId === null ? null : { id: row.repId, name: row.repName ?? '' },
    sentBy: sentById === null ? null : { id: sentById, displayName: sentByName ?? '' },
    mergedInto: mergedIntoId === null ? null : { id: mergedIntoId, displayName: mergedIntoName ?? '' },
    standing: { doNotContact: row.doNotContact === 1, deceased: row.deceased === 1, moved: row.moved === 1 },
  };
}

function linesIn(json: string | null): string[] {
  // Written by us as a list of texts.
  return json === null ? [] : (JSON.parse(json) as string[]);
}
