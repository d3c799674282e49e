import type { ComplaintFact, ContactFact, FeedbackFact, OwedFact } from '@regulars/briefs/domain';
import { dayOfStamp } from '@regulars/briefs/domain';
import { countedContacts, owedTo } from '@regulars/care/api';
import { recoveryFrom } from '@regulars/care/domain';
import { Injectable } from '@nestjs/common';
import { Temporal } from '@regulars/shared/calendar';
import { Reader } from '@regulars/shared/db';

const contacts = `
  SELECT i.id, i.happened_at AS "at", u.name AS "by", i.channel, i.direction, i.outcome, i.mood, i.said,
    i.next_step AS "nextStep", i.next_on AS "nextOn"
  FROM interaction i LEFT JOIN app_user u ON u.id = i.by_id WHERE i.customer_id = ? AND i.removed_at IS NULL
  ORDER BY i.happened_at DESC, i.id DESC LIMIT 5`;

const complaints = `
  SELECT id, COALESCE(paraphrase, said) AS "about", state, opened_at AS "openedAt", wished, contacts_owed AS "owed"
  FROM complaint WHERE customer_id = ? ORDER BY opened_at DESC, id DESC LIMIT 5`;

const feedback = `
  SELECT id, about, answer, words, about_day AS "day", said_at AS "at" FROM feedback
  WHERE customer_id = ? AND removed_at IS NULL ORDER BY said_at DESC, id DESC LIMIT 2`;

interface StoredComplaint {
  id: string;
  about: string;
  state: string;
  openedAt: string;
  wished: string | null;
  owed: number;
}

/** Where the shop is, and which day it is there. */
export interface ShopDay {
  zone: string;
  today: string;
}

/** Reads what a brief tells of contacts, promises and complaints. */
@Injectable()
export class CareReads {
  constructor(private readonly reader: Reader) {}

  async contacts(customerId: string, { zone }: ShopDay): Promise<ContactFact[]> {
    const found = await this.reader.rows<Omit<ContactFact, 'day'> & { at: string }>(contacts, [customerId]);
    return found.map(({ at, ...contact }) => ({ ...contact, day: dayOfStamp(at, zone) }));
  }

  async feedback(customerId: string, { zone }: ShopDay): Promise<FeedbackFact[]> {
    const found = await this.reader.rows<Omit<FeedbackFact, 'saidOn'> & { at: string }>(feedback, [customerId]);
    return found.map(({ at, ...said }) => ({ ...said, saidOn: dayOfStamp(at, zone) }));
  }

  async owed(customerId: string, { zone, today }: ShopDay): Promise<OwedFact[]> {
    const found = await owedTo(this.reader, customerId, { zone, today: Temporal.PlainDate.from(today) });
    return found.map(({ id, kind, what, standing, words, who }) => ({
      id,
      kind,
      what,
      standing,
      words,
      who: who?.name ?? null,
    }));
  }

  async complaints(customerId: string, shop: ShopDay): Promise<ComplaintFact[]> {
    const found = await this.reader.rows<StoredComplaint>(complaints, [customerId]);
    const first = found.at(-1);
    if (!first) return [];
    const made = await countedContacts(this.reader, customerId, first.openedAt);
    return found.map(({ id, about, state, openedAt, wished, owed }) => ({
      id,
      about,
      wished,
      isOpen: state === 'open',
      openedOn: dayOfStamp(openedAt, shop.zone),
      recovery: recoveryFrom(openedAt, owed, made),
    }));
  }
}
