import { lastDigits, likeness, type CustomerDraft, type CustomerState } from '@regulars/customers/domain';
import { keyOfEmail } from '../customers/customer-store';

/** What tells somebody from others. */
export interface Recognised {
  id: string;
  state: Pick<CustomerState, 'reference' | 'name' | 'emails' | 'phones'>;
  /** the reference ids of records that were merged into theirs: other systems go on using them */
  formerly?: readonly string[];
}

/** Somebody whom a row may mean: known already, or brought by an earlier row of the same file. */
export interface Person extends Recognised {
  /** null for somebody whom this import brings */
  stored: StoredMarks | null;
  state: CustomerState;
  /** whether this file has spoken of them already */
  named: boolean;
  /** whether anything stands in their record of consents */
  consented: boolean;
  /** whether this import is what put it there */
  consentIsNew: boolean;
}

/** What is kept of somebody besides what an import can touch. */
export interface StoredMarks {
  version: number;
  /** as it was when we found them */
  state: CustomerState;
  emailLabels: ReadonlyMap<string, string | null>;
  phoneLabels: ReadonlyMap<string, string | null>;
  tagIds: readonly string[];
  standing: { deceased: boolean; moved: boolean };
}

/** Found together by what a file tells people apart with: reference id, then e-mail, then phone. */
export class People<Somebody extends Recognised = Person> {
  readonly #byId = new Map<string, Somebody>();
  readonly #byReference = new Map<string, Somebody>();
  readonly #byEmail = new Map<string, Somebody[]>();
  readonly #byPhone = new Map<string, Somebody[]>();

  add(person: Somebody): void {
    if (this.#byId.has(person.id)) return;
    this.#byId.set(person.id, person);
    this.note(person);
  }

  /** Makes somebody be found by what they now have. */
  note(person: Somebody): void {
    const { reference, emails, phones } = person.state;
    if (reference !== null) this.#byReference.set(reference, person);
    for (const former of person.formerly ?? []) this.#byReference.set(former, person);
    for (const email of emails) put(this.#byEmail, keyOfEmail(email), person);
    for (const phone of phones) put(this.#byPhone, lastDigits(phone), person);
  }

  has(id: string): boolean {
    return this.#byId.has(id);
  }

  byReference(reference: string | null): Somebody | undefined {
    return reference === null ? undefined : this.#byReference.get(reference);
  }

  /** Whom a row means. Somebody with another reference id, or of another name, is somebody else at the same address. */
  meantBy(draft: CustomerDraft): Somebody | undefined {
    const known = this.byReference(draft.reference);
    if (known) return known;
    const byEmail = draft.emails.flatMap((email) => this.#byEmail.get(keyOfEmail(email)) ?? []);
    const byPhone = draft.phones.flatMap((phone) => this.#byPhone.get(lastDigits(phone)) ?? []);
    return likeliest(byEmail, draft) ?? likeliest(byPhone, draft);
  }
}

function put<Somebody>(map: Map<string, Somebody[]>, key: string, person: Somebody): void {
  const here = map.get(key);
  if (!here) map.set(key, [person]);
  else if (!here.includes(person)) here.push(person);
}

function likeliest<Somebody extends Recognised>(
  people: readonly Somebody[],
  draft: CustomerDraft,
): Somebody | undefined {
  const fitting = people.filter(
    ({ state, formerly = [] }) =>
      state.reference === null || draft.reference === null || [state.reference, ...formerly].includes(draft.reference),
  );
  const weighed = fitting.map((person) => ({ person, weight: likeness(person.state.name, draft.name) }));
  const [best] = weighed.filter(({ weight }) => weight > 0).sort((one, other) => other.weight - one.weight);
  return best?.person;
}
