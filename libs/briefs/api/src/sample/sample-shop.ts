import type { NewCustomerRecord } from '@regulars/customers/api';
import { blankRecord } from '@regulars/customers/api';
import { fold } from '@regulars/customers/domain';
import { Temporal } from '@regulars/shared/calendar';
import { daysAfter } from '@regulars/visits/domain';
import { nowAndThen } from './people/now-and-then';
import { everyWeek } from './people/regulars';
import { stayingAway } from './people/staying-away';
import { thisWeek } from './people/this-week';
import type { SampleNote, SampleRegular, SampleTaste } from './regular';
import { sampleDay } from './sample-dates';
import { sampleVisits, type SampleVisit } from './sample-visits';

/** What is written for one sample customer. Days are `YYYY-MM-DD`. */
export interface SampleCustomer {
  record: NewCustomerRecord;
  tags: readonly string[];
  /** the first day anything is known of them */
  since: string;
  notes: { day: string; text: string; pinned: boolean }[];
  tastes: (Required<Omit<SampleTaste, 'ago'>> & { day: string })[];
  visits: SampleVisit[];
}

/** The forty regulars of the sample shop. */
export const regulars: readonly SampleRegular[] = [...thisWeek, ...everyWeek, ...stayingAway, ...nowAndThen];

/** The sample shop as it is on a day: the same day, the same shop. `idFor` gives each customer's id. */
export function sampleShop(today: Temporal.PlainDate, idFor: (place: number) => string): SampleCustomer[] {
  return regulars.map((regular, place) => sampleCustomer(regular, today, idFor(place)));
}

function sampleCustomer(regular: SampleRegular, today: Temporal.PlainDate, id: string): SampleCustomer {
  const back = (days: number): string => daysAfter(today.toString(), -days);
  const name = `${regular.given} ${regular.family ?? ''}`;
  const visits = regular.habit ? sampleVisits(regular.habit, name, today.toString()) : [];
  const notes = (regular.notes ?? []).map(({ ago, text, pinned = false }: SampleNote) => ({
    day: back(ago),
    text,
    pinned,
  }));
  const tastes = (regular.tastes ?? []).map((taste) => ({
    text: taste.text,
    kind: taste.kind ?? 'product',
    stance: taste.stance ?? 'like',
    source: taste.source ?? 'said',
    day: back(taste.ago ?? 0),
  }));
  const since = [...visits, ...notes, ...tastes].map(({ day }) => day).sort()[0] ?? today.toString();
  return { record: recordOf(regular, today, id), tags: regular.tags ?? [], since, notes, tastes, visits };
}

function recordOf(regular: SampleRegular, today: Temporal.PlainDate, id: string): NewCustomerRecord {
  const { given, family = null, preferred = null, sayIt = null, standing, phone } = regular;
  return {
    ...blankRecord(id, { given, family, preferred, sayIt, display: null }),
    company: regular.company ?? null,
    language: regular.language ?? null,
    metThrough: regular.metThrough ?? null,
    emails: regular.noEmail ? [] : [{ value: sampleAddress(regular), label: null }],
    phones: phone === undefined ? [] : [{ value: phone, label: null }],
    standing: {
      deceased: standing === 'deceased',
      doNotContact: standing === 'do not contact',
      moved: standing === 'moved',
    },
    dates: (regular.dates ?? []).map((date) => ({
      kind: date.kind ?? 'birthday',
      label: date.label ?? null,
      day: sampleDay(date, today),
    })),
    consent: consentOf(regular),
  };
}

/** In a domain that is nobody's (RFC 2606): delivery refuses to send there, whatever else happens. */
export function sampleAddress({ given, family = '' }: Pick<SampleRegular, 'given' | 'family'>): string {
  const part = (text: string): string => fold(text).replace(/[^a-z0-9]/g, '');
  return `${[part(given), part(family)].filter((text) => text !== '').join('.')}@mail.example`;
}

function consentOf({ consent }: SampleRegular): NewCustomerRecord['consent'] {
  if (consent === undefined) return null;
  const wording =
    consent === 'asked' ? 'May we write to you on your birthday, and when something comes in that you like?' : null;
  const source = consent === 'asked' ? 'card at the counter' : null;
  return {
    purposes: ['greetings', 'offers', 'check-ins'],
    basis: consent,
    statement: null,
    source,
    wording,
    givenOn: null,
    until: null,
  };
}
