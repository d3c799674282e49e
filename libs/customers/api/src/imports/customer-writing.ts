import { Injectable } from '@nestjs/common';
import { purposes, tagKey, type CustomerState } from '@regulars/customers/domain';
import { Clock, stampOf } from '@regulars/shared/calendar';
import type { Tx } from '@regulars/shared/db';
import type { CustomerRecord, NewCustomerRecord, RecordedConsent, Signed } from '../customers/customer-record';
import { CustomerStore } from '../customers/customer-store';
import { journalOf, type CustomerJournal } from './customer-journal';
import { writeExtras } from './customer-extras';
import type { ImportJob } from './import-target';
import type { Person } from './people';
import { tagIdsFor } from './tag-ids';

/** Writes what a batch of customers comes to, and keeps what undoing it needs. */
@Injectable()
export class CustomerWriting {
  constructor(
    private readonly store: CustomerStore,
    private readonly clock: Clock,
  ) {}

  async write(tx: Tx, touched: ReadonlySet<Person>, job: ImportJob): Promise<CustomerJournal> {
    const signed = { at: stampOf(this.clock.now()), authorId: job.actor.userId };
    const people = [...touched];
    const tagIds = await tagIdsFor(tx, people.flatMap(({ state }) => state.tags)); // prettier-ignore
    const consent = consentOf(job);
    const fresh = people.filter((person) => person.stored === null);
    const known = people.filter((person) => person.stored !== null);
    await this.store.add(tx, fresh.map((person) => newRecord(person, tagIds, consent)), signed); // prettier-ignore
    const extras = await this.rewrite(tx, known, tagIds, { consent, signed });
    return journalOf(fresh, known, extras, consent !== null);
  }

  private async rewrite(
    tx: Tx,
    known: readonly Person[],
    tagIds: ReadonlyMap<string, string>,
    { consent, signed }: { consent: RecordedConsent | null; signed: Signed },
  ): Promise<Map<string, string[]>> {
    const extras = new Map<string, string[]>();
    for (const person of known) {
      extras.set(person.id, await writeExtras(tx, person, { consent, signed }));
      await this.store.rewrite(tx, recordOf(person.id, person.state, person, tagIds), signed.at);
    }
    return extras;
  }
}

function consentOf({ choices, fileName }: ImportJob): RecordedConsent | null {
  const { basis, wording, source } = choices.consent;
  if (basis === 'none') return null;
  const whole = { purposes, basis, statement: null, givenOn: null, until: null };
  return { ...whole, source: source ?? fileName, wording: wording ?? null };
}

/** A state as the record of a customer; what an import does not know of (labels, flags) stays as it is stored. */
export function recordOf(
  id: string,
  state: CustomerState,
  { stored }: Pick<Person, 'stored'>,
  tagIds: ReadonlyMap<string, string>,
): CustomerRecord {
  const { name, company, address, language, zone, repId, metThrough, reference, doNotContact } = state;
  return {
    id,
    name,
    company,
    emails: state.emails.map((value) => ({ value, label: stored?.emailLabels.get(value) ?? null })),
    phones: state.phones.map((value) => ({ value, label: stored?.phoneLabels.get(value) ?? null })),
    place: address,
    language,
    zone,
    tagIds: state.tags.flatMap((tag) => tagIds.get(tagKey(tag)) ?? []),
    repId,
    metThrough,
    standing: { doNotContact, deceased: stored?.standing.deceased ?? false, moved: stored?.standing.moved ?? false },
    reference,
  };
}

function newRecord(
  person: Person,
  tagIds: ReadonlyMap<string, string>,
  consent: RecordedConsent | null,
): NewCustomerRecord {
  const { birthday, anniversary, notes } = person.state;
  const dates = [
    ...(birthday === null ? [] : [{ kind: 'birthday' as const, label: null, day: birthday }]),
    ...(anniversary === null ? [] : [{ kind: 'anniversary' as const, label: null, day: anniversary }]),
  ];
  return { ...recordOf(person.id, person.state, person, tagIds), dates, notes, consent };
}
