import { Injectable } from '@nestjs/common';
import type { Standing } from '@regulars/customers/domain';
import { marks, type Reader } from '@regulars/shared/db';
import { inParts } from '../rows/in-parts';

/** A customer at one glance, for what other contexts show and send. */
export interface CustomerCard extends Standing {
  id: string;
  displayName: string;
  greetingName: string;
  given: string | null;
  family: string | null;
  preferred: string | null;
  sayIt: string | null;
  company: string | null;
  city: string | null;
  /** the primary ones */
  email: string | null;
  phone: string | null;
  language: string | null;
  zone: string | null;
  repId: string | null;
  repName: string | null;
  metThrough: string | null;
  /** `YYYY-MM-DD` or `--MM-DD` */
  birthday: string | null;
  lastVisitDay: string | null;
  visitCount: number;
  archived: boolean;
  createdAt: string;
}

type Stored = Omit<CustomerCard, 'doNotContact' | 'deceased' | 'moved' | 'archived'> & {
  doNotContact: number;
  deceased: number;
  moved: number;
  archived: number;
};

const select = `
  SELECT c.id, c.display_name AS "displayName", c.greeting_name AS "greetingName", c.given, c.family, c.preferred,
    c.say_it AS "sayIt", c.company, c.city, c.primary_email AS "email", c.primary_phone AS "phone", c.language, c.zone,
    c.rep_id AS "repId", u.name AS "repName", c.met_through AS "metThrough", c.birthday,
    c.last_visit_day AS "lastVisitDay", c.visit_count AS "visitCount", c.do_not_contact AS "doNotContact",
    c.deceased, c.moved, c.archived, c.created_at AS "createdAt"
  FROM customer c LEFT JOIN app_user u ON u.id = c.rep_id`;

/** Customers at one glance. */
@Injectable()
export class CustomerCards {
  /** One customer's card; undefined if there is no such customer. */
  async one(reader: Reader, id: string): Promise<CustomerCard | undefined> {
    const found = await reader.row<Stored>(`${select} WHERE c.id = ?`, [id]);
    return found && cardOf(found);
  }

  /** The cards of these customers by id; unknown ids are missing. */
  async of(reader: Reader, ids: readonly string[]): Promise<Map<string, CustomerCard>> {
    const cards = new Map<string, CustomerCard>();
    for (const part of inParts(ids)) {
      const found = await reader.rows<Stored>(`${select} WHERE c.id IN (${marks(part.length)})`, part);
      for (const row of found) cards.set(row.id, cardOf(row));
    }
    return cards;
  }
}

function cardOf(row: Stored): CustomerCard {
  return {
    ...row,
    doNotContact: row.doNotContact === 1,
    deceased: row.deceased === 1,
    moved: row.moved === 1,
    archived: row.archived === 1,
  };
}
