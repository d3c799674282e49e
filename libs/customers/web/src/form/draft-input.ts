import type { CustomerChange, NewCustomer } from '@regulars/customers/contract';
import { consentBases, purposes } from '@regulars/customers/domain';
import type { CustomerDraft, DraftKey, ReachDraft } from './customer-draft';
import { differences } from './customer-draft';

/** What to send for somebody new. What was left empty is left out; the server judges the rest. */
export function newCustomerOf(draft: CustomerDraft): NewCustomer {
  const { name, company, emails, phones, address, tags, repId, metThrough, language, zone, reference, standing } =
    whole(draft);
  return {
    name: present(name),
    ...present({ company, repId, metThrough, language, zone, reference, sentById: senderOf(draft) ?? '' }),
    emails,
    phones,
    address: present(address),
    tags,
    standing,
    ...present({ birthday: draft.birthday.trim(), note: draft.note.trim() }),
    ...(draft.basis === 'none' ? {} : { consent: consentOf(draft) }),
  };
}

/** What to send for a change: only what is no longer as it was, empty text as null. */
export function customerChangeOf(before: CustomerDraft, draft: CustomerDraft): CustomerChange {
  const changed = new Set(differences(before, draft));
  const now = whole(draft);
  const touched = (...keys: DraftKey[]) => keys.some((key) => changed.has(key));
  const fields = ['company', 'repId', 'metThrough', 'language', 'zone', 'reference'] as const;
  return {
    ...(touched('given', 'family', 'preferred', 'sayIt', 'display') ? { name: nulled(now.name) } : {}),
    ...Object.fromEntries(fields.filter((key) => changed.has(key)).map((key) => [key, emptyAsNull(now[key])])),
    ...(touched('sentBy') ? { sentById: senderOf(draft) } : {}),
    ...(touched('emails') ? { emails: now.emails } : {}),
    ...(touched('phones') ? { phones: now.phones } : {}),
    ...(touched('street', 'postcode', 'city', 'region', 'country')
      ? { address: { ...nulled(now.address), lines: now.address.lines } }
      : {}),
    ...(touched('tags') ? { tags: now.tags } : {}),
    ...(touched('doNotContact', 'deceased', 'moved') ? { standing: now.standing } : {}),
  };
}

/** The place in what is sent of a typed row: rows left empty are not sent. */
export function sentIndex(rows: readonly ReachDraft[], index: number): number {
  return rows.slice(0, index).filter(({ value }) => value.trim() !== '').length;
}

function whole(draft: CustomerDraft) {
  const { given, family, preferred, sayIt, display, street, postcode, city, region, country } = draft;
  return {
    name: trimmed({ given, family, preferred, sayIt, display }),
    ...trimmed({ company: draft.company, repId: draft.repId, metThrough: draft.metThrough }),
    ...trimmed({ language: draft.language, zone: draft.zone, reference: draft.reference }),
    emails: filled(draft.emails).map(({ value, label }, at) => ({ address: value, label, primary: at === 0 })),
    phones: filled(draft.phones).map(({ value, label }, at) => ({ number: value, label, primary: at === 0 })),
    address: { ...trimmed({ postcode, city, region, country }), lines: linesOf(street) },
    tags: [...draft.tags],
    standing: { doNotContact: draft.doNotContact, deceased: draft.deceased, moved: draft.moved },
  };
}

const senderOf = ({ sentBy }: CustomerDraft): string | null => sentBy[0]?.id ?? null;

function consentOf(draft: CustomerDraft) {
  const basis = consentBases.find((known) => known === draft.basis) ?? 'none';
  const said = present({ wording: draft.wording.trim(), source: draft.source.trim() });
  return { purposes: [...purposes], basis, ...(basis === 'asked' ? said : {}) };
}

const linesOf = (text: string) => text.split('\n').map((line) => line.trim()).filter((line) => line !== ''); // prettier-ignore
const emptyAsNull = (text: string) => (text === '' ? null : text);

function filled(rows: readonly ReachDraft[]) {
  return rows
    .map(({ value, label }) => ({ value: value.trim(), label: emptyAsNull(label.trim()) }))
    .filter(({ value }) => value !== '');
}

function trimmed<Key extends string>(texts: Readonly<Record<Key, string>>): Record<Key, string> {
  // The keys stay as they are; only the texts change.
  return Object.fromEntries(Object.entries<string>(texts).map(([key, text]) => [key, text.trim()])) as Record<
    Key,
    string
  >;
}

/** The texts that say something; lists stay. */
function present<Given extends Readonly<Record<string, string | string[]>>>(given: Given): Partial<Given> {
  // Leaving keys out makes a partial of the same.
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== '')) as Partial<Given>;
}

function nulled(given: Readonly<Record<string, string | string[]>>) {
  const texts = Object.entries(given).filter((pair): pair is [string, string] => typeof pair[1] === 'string');
  return Object.fromEntries(texts.map(([key, text]) => [key, emptyAsNull(text)]));
}
