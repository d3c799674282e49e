import { Injectable } from '@nestjs/common';
import { CarePolicies } from '@regulars/care/api';
import { standingOf, type CustomerStanding } from '@regulars/customers/api';
import { Suppressions } from '@regulars/delivery/api';
import { purposeOf, type Knowledge } from '@regulars/outreach/domain';
import { dayIn, Temporal } from '@regulars/shared/calendar';
import type { Reader } from '@regulars/shared/db';
import { pausedUntil } from '../pauses/paused-until';
import { closedFor, type ClosedOf } from './closed-reads';
import { consentsOf, type ConsentOf } from './consent-reads';
import { comingTo, heardBy, type Heard, type ToCome } from './heard-reads';
import { sharedWith, type SharedWith } from './household-reads';
import { troubles, type TroubleOf } from './trouble-reads';
import { customersIn, type AskedAbout, type KnowledgeQuestion } from './knowledge-question';
import { reachableOf, type Reachable } from './reach-reads';

/** What is known of a customer for one touchpoint; undefined where the customer is gone. */
export type KnowledgeOf = (asked: AskedAbout) => Knowledge | undefined;

/** Gathers what the gate must know, afresh, for many touchpoints at once. */
@Injectable()
export class KnowledgeReader {
  constructor(
    private readonly suppressions: Suppressions,
    private readonly care: CarePolicies,
  ) {}

  async of(reader: Reader, question: KnowledgeQuestion): Promise<KnowledgeOf> {
    const { about, now, shopZone } = question;
    const customers = customersIn(about);
    const standings = await standingOf(reader, customers, now);
    const sources: Sources = {
      standings,
      reachable: await reachableOf(reader, customers),
      paused: await pausedUntil(reader, customers, dayIn(now, shopZone)),
      consent: await consentsOf(reader, standings, shopZone),
      closed: await this.closed(reader, { standings, about, shopZone }),
      heard: await heardBy(reader, question),
      coming: await comingTo(reader, question),
      trouble: await troubles(reader, { customers, now, shopZone, ...(await this.care.read(reader)) }),
      shared: await sharedWith(reader, about, (id) => standings.get(id)?.email),
      shopZone,
    };
    return (asked) => knowledgeOf(asked, sources);
  }

  /** Why an address takes nothing more for a purpose, where it does not. */
  private closed(reader: Reader, { standings, about, shopZone }: Addressed): Promise<ClosedOf> {
    const addresses = [...standings.values()].flatMap(({ email }) => (email === null ? [] : [email]));
    const purposes = new Set(about.map(({ kind }) => purposeOf[kind]));
    return closedFor(reader, this.suppressions, { addresses, purposes, shopZone });
  }
}

interface Addressed {
  standings: ReadonlyMap<string, CustomerStanding>;
  about: readonly AskedAbout[];
  shopZone: string;
}

interface Sources {
  standings: ReadonlyMap<string, CustomerStanding>;
  reachable: ReadonlyMap<string, Reachable>;
  paused: ReadonlyMap<string, Temporal.PlainDate>;
  consent: ConsentOf;
  closed: ClosedOf;
  heard: ReadonlyMap<string, Heard[]>;
  coming: ReadonlyMap<string, ToCome[]>;
  trouble: TroubleOf;
  shared: (asked: AskedAbout) => SharedWith | undefined;
  shopZone: string;
}

function knowledgeOf(asked: AskedAbout, sources: Sources): Knowledge | undefined {
  const { customerId, kind } = asked;
  const standing = sources.standings.get(customerId);
  const reachable = sources.reachable.get(customerId);
  if (!standing || !reachable) return undefined;
  const { deceased, doNotContact, archived, email } = standing;
  const purpose = purposeOf[kind];
  const closed = email === null ? undefined : sources.closed(email, purpose);
  const { hasPhone, hasPostalAddress, prefers, lastVisit } = reachable;
  return {
    deceased,
    doNotContact,
    archived,
    pausedUntil: sources.paused.get(customerId),
    consent: sources.consent(customerId, purpose),
    address: email ?? undefined,
    suppressed: closed !== undefined,
    closed,
    hasPhone,
    hasPostalAddress,
    prefers,
    trouble: sources.trouble(customerId, email),
    lastVisit: lastVisit === null ? undefined : Temporal.PlainDate.from(lastVisit),
    ...heardAndComing(asked, sources),
  };
}

function heardAndComing(
  asked: AskedAbout,
  { heard, coming, shared, standings, shopZone }: Sources,
): Pick<Knowledge, 'lastGreeted' | 'lately' | 'coming' | 'sharedWith'> {
  const others = (heard.get(asked.customerId) ?? []).filter(({ id }) => id !== asked.id);
  const same = others.findLast(({ occasion }) => occasion === asked.occasion);
  const consent = standings.get(asked.customerId)?.consent;
  // What will not be welcome itself needs no room made for it.
  const toCome = (coming.get(asked.customerId) ?? []).filter(
    ({ id, kind }) => id !== asked.id && consent?.[purposeOf[kind]] === true,
  );
  const neighbour = shared(asked);
  return {
    lastGreeted: same && dayIn(same.at, shopZone),
    lately: others.map(({ at }) => at),
    coming: toCome.map(({ due, kind }) => ({ due, kind })),
    sharedWith: neighbour && { name: neighbour.name, on: dayIn(neighbour.at, shopZone) },
  };
}
