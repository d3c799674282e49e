import { Injectable } from '@nestjs/common';
import { consentEntries, standingOf, type CustomerStanding } from '@regulars/customers/api';
import { currentConsents, type ConsentEntry } from '@regulars/customers/domain';
import { Suppressions } from '@regulars/delivery/api';
import type { Consent, Knowledge } from '@regulars/outreach/domain';
import { dayIn, parseStamp, Temporal } from '@regulars/shared/calendar';
import { marks, type Reader } from '@regulars/shared/db';

/** What greetings are written for, as consent and suppression name it. */
export const greetingPurpose = 'greetings';
const atOnce = 500;

/** For whom, when, and where the shop is. */
export interface KnowledgeQuestion {
  customers: readonly string[];
  now: Temporal.Instant;
  shopZone: string;
  /** Touchpoints that are being weighed: they do not count as greetings that went out. */
  weighing: readonly string[];
}

/** Gathers what the gate must know of customers, afresh, for many at once. Customers that are gone are left out. */
@Injectable()
export class KnowledgeReader {
  constructor(private readonly suppressions: Suppressions) {}

  async of(reader: Reader, question: KnowledgeQuestion): Promise<Map<string, Knowledge>> {
    const { customers, now, shopZone } = question;
    const standings = await standingOf(reader, customers, now);
    const addresses = [...standings.values()].flatMap(({ email }) => (email === null ? [] : [email]));
    const suppressed = await this.suppressions.among(reader, addresses, greetingPurpose);
    const refused = [...standings.values()].filter((standing) => !standing.consent.greetings);
    const consents = await refusals(reader, refused, shopZone);
    const greeted = await lastGreeted(reader, question);
    const known = [...standings].map(([id, standing]): [string, Knowledge] => [
      id,
      {
        deceased: standing.deceased,
        doNotContact: standing.doNotContact,
        archived: standing.archived,
        consent: consents.get(id) ?? { kind: 'given' },
        address: standing.email ?? undefined,
        suppressed: standing.email !== null && suppressed.has(standing.email),
        lastGreeted: greeted.get(id),
      },
    ]);
    return new Map(known);
  }
}

/** Why those may not be written to who may not. */
async function refusals(
  reader: Reader,
  refused: readonly CustomerStanding[],
  zone: string,
): Promise<Map<string, Consent>> {
  const found = new Map<string, Consent>();
  for (let at = 0; at < refused.length; at += atOnce) {
    const ids = refused.slice(at, at + atOnce).map(({ customerId }) => customerId);
    const entries = await consentEntries(reader, ids);
    for (const id of ids) found.set(id, refusalIn(entries.get(id) ?? [], zone));
  }
  return found;
}

function refusalIn(entries: readonly ConsentEntry[], zone: string): Consent {
  const last = currentConsents(entries).get(greetingPurpose);
  if (last === undefined) return { kind: 'none' };
  if (last.basis !== 'none') return { kind: 'ended', on: dayIn(parseStamp(last.until ?? last.at), zone) };
  const wasGiven = entries.some((entry) => entry.purposes.includes(greetingPurpose) && entry.basis !== 'none');
  return wasGiven ? { kind: 'withdrawn', on: dayIn(parseStamp(last.at), zone) } : { kind: 'none' };
}

/** The last day on which a birthday greeting went out to each, or may have. */
async function lastGreeted(reader: Reader, question: KnowledgeQuestion): Promise<Map<string, Temporal.PlainDate>> {
  const { customers, weighing, shopZone } = question;
  const apart = new Set(weighing);
  const found = new Map<string, Temporal.PlainDate>();
  for (let at = 0; at < customers.length; at += atOnce) {
    const some = customers.slice(at, at + atOnce);
    const rows = await reader.rows<{ id: string; customerId: string; at: string }>(
      `SELECT id, customer_id AS "customerId", settled_at AS "at" FROM touchpoint
       WHERE customer_id IN (${marks(some.length)}) AND occasion = 'birthday' AND settled_at IS NOT NULL
         AND status IN ('waiting', 'sent', 'unknown') ORDER BY settled_at`,
      some,
    );
    for (const row of rows) if (!apart.has(row.id)) found.set(row.customerId, dayIn(parseStamp(row.at), shopZone));
  }
  return found;
}
