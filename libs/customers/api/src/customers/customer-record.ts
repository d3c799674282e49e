import type { ConsentBasis, DateKind, Name, Purpose, Standing } from '@regulars/customers/domain';

/** An e-mail address or phone number in its one form; the first of a list is the primary one. */
export interface Reach {
  value: string;
  label: string | null;
}

export interface Place {
  lines: string[];
  city: string | null;
  region: string | null;
  postcode: string | null;
  country: string | null;
}

/** What a customer's record holds, checked and in its one form. */
export interface CustomerRecord {
  id: string;
  name: Name;
  company: string | null;
  /** addresses as `emailText` leaves them */
  emails: readonly Reach[];
  /** numbers as `normalisePhone` makes them */
  phones: readonly Reach[];
  place: Place;
  language: string | null;
  zone: string | null;
  tagIds: readonly string[];
  repId: string | null;
  metThrough: string | null;
  /** the customer who sent them; left out, it stays as it is stored: an import knows nothing of it */
  sentById?: string | null;
  standing: Standing;
  reference: string | null;
}

/** What is first known of a new customer besides the record. */
export interface FirstKnown {
  dates: readonly { kind: DateKind; label: string | null; day: string }[];
  notes: readonly string[];
  consent: RecordedConsent | null;
}

/** A consent as it is recorded; `until` is a stamp. */
export interface RecordedConsent {
  purposes: readonly Purpose[];
  basis: ConsentBasis;
  statement: string | null;
  source: string | null;
  wording: string | null;
  givenOn: string | null;
  until: string | null;
}

export type NewCustomerRecord = CustomerRecord & FirstKnown;

/** By whom and when something is written; `authorId` is null for an import. */
export interface Signed {
  at: string;
  authorId: string | null;
}

/** A record of which nothing but a name is known yet. */
export function blankRecord(id: string, name: Name): NewCustomerRecord {
  const place: Place = { lines: [], city: null, region: null, postcode: null, country: null };
  const standing: Standing = { doNotContact: false, deceased: false, moved: false };
  const lists = { emails: [], phones: [], tagIds: [], dates: [], notes: [] };
  const texts = { company: null, language: null, zone: null, repId: null, metThrough: null, reference: null };
  return { id, name, ...lists, ...texts, place, standing, consent: null };
}
