import { displayNameOf, type Name } from '../names/name';
import { lastDigits } from '../phones/phone';
import { fold } from '../search/fold';
import { tagKey } from '../tags/tag-key';
import type { CustomerDraft } from './customer-draft';
import { nobody, type CustomerState } from './customer-state';
import type { DraftAddress } from './reach-reading';

/** What to do where the file says otherwise than we know: take what the file says, or only fill in what is missing. */
export type Existing = 'update' | 'fill';

/**
 * What a customer is after a row of a file. Lists only grow; a cell that is empty takes nothing away; "do not contact"
 * is never taken back; a row that says nothing new gives the state as it was (the same object).
 */
export function merged(
  state: CustomerState,
  draft: CustomerDraft & { repId: string | null },
  existing: Existing,
): CustomerState {
  const take = <Value>(now: Value | null, said: Value | null): Value | null =>
    said !== null && (now === null || existing === 'update') ? said : now;
  const after: CustomerState = {
    reference: take(state.reference, draft.reference),
    name: mergedName(state.name, draft.name, take),
    company: take(state.company, draft.company),
    emails: grown(state.emails, draft.emails, (address) => address.toLowerCase()),
    phones: grown(state.phones, draft.phones, lastDigits),
    address: mergedAddress(state.address, draft.address, existing),
    birthday: mergedDay(state.birthday, draft.birthday, existing),
    anniversary: mergedDay(state.anniversary, draft.anniversary, existing),
    language: take(state.language, draft.language),
    zone: take(state.zone, draft.zone),
    tags: grown(state.tags, draft.tags, tagKey),
    repId: take(state.repId, draft.repId),
    metThrough: take(state.metThrough, draft.metThrough),
    notes: draft.note === null ? state.notes : grown(state.notes, [draft.note], (text) => text),
    doNotContact: state.doNotContact || draft.doNotContact === true,
  };
  // Somebody new is always news.
  return state !== nobody && differences(state, after).length === 0 ? state : after;
}

type Take = <Value>(now: Value | null, said: Value | null) => Value | null;

function mergedName(now: Name, said: Name, take: Take): Name {
  // "J." in a file does not take "Johanna" away.
  const shorter =
    now.given !== null && said.given !== null && fold(now.given).startsWith(fold(said.given).replace(/\.$/, ''));
  return {
    given: shorter && now.given !== said.given ? sameSpelled(now.given, said.given, take) : take(now.given, said.given),
    family: take(now.family, said.family),
    preferred: take(now.preferred, said.preferred),
    sayIt: take(now.sayIt, said.sayIt),
    display: now.display ?? (now.given === null && now.family === null ? said.display : null),
  };
}

/** Equal but for accents and capitals, the file is right; merely shorter, it is not. */
function sameSpelled(now: string | null, said: string | null, take: Take): string | null {
  return now !== null && said !== null && fold(now) === fold(said) ? take(now, said) : now;
}

function mergedAddress(now: DraftAddress, said: DraftAddress, existing: Existing): DraftAddress {
  const empty = now.lines.length === 0 && now.city === null && now.postcode === null;
  // Half of one address and half of another lead nowhere: to fill in means to fill in all of it.
  if (!empty && existing === 'fill') return now;
  return {
    lines: said.lines.length > 0 ? said.lines : now.lines,
    city: said.city ?? now.city,
    region: said.region ?? now.region,
    postcode: said.postcode ?? now.postcode,
    country: said.country ?? now.country,
  };
}

/** The same day with its year tells more than without; otherwise as the owner chose. */
function mergedDay(now: string | null, said: string | null, existing: Existing): string | null {
  if (said === null || now === null) return said ?? now;
  if (now.slice(-5) === said.slice(-5) && (now.startsWith('--') || said.startsWith('--')))
    return now.startsWith('--') ? said : now;
  return existing === 'update' ? said : now;
}

function grown(now: readonly string[], said: readonly string[], key: (value: string) => string): readonly string[] {
  const known = new Set(now.map(key));
  const more = said.filter((value) => !known.has(key(value)) && known.add(key(value)));
  return more.length === 0 ? now : [...now, ...more];
}

/** What is different, in words to show: `city: Lisboa → Porto`, `e-mail: + ana@example.com`. */
export function differences(before: CustomerState, after: CustomerState): string[] {
  if (before === after) return [];
  return [
    ...said('reference', before.reference, after.reference),
    ...said('name', nameText(before.name), nameText(after.name)),
    ...said('how to say it', before.name.sayIt, after.name.sayIt),
    ...said('company', before.company, after.company),
    ...added('e-mail', before.emails, after.emails),
    ...added('phone', before.phones, after.phones),
    ...said('address', addressText(before.address), addressText(after.address)),
    ...said('birthday', before.birthday, after.birthday),
    ...said('anniversary', before.anniversary, after.anniversary),
    ...said('language', before.language, after.language),
    ...said('time zone', before.zone, after.zone),
    ...added('tag', before.tags, after.tags),
    ...(before.repId === after.repId ? [] : ['another rep']),
    ...said('met through', before.metThrough, after.metThrough),
    ...(before.notes.length === after.notes.length ? [] : ['a note more']),
    ...(before.doNotContact === after.doNotContact ? [] : ['do not contact']),
  ];
}

function said(what: string, before: string | null, after: string | null): string[] {
  if (before === after) return [];
  return [before === null || before === '' ? `${what}: ${after ?? ''}` : `${what}: ${before} → ${after ?? 'none'}`];
}

function added(what: string, before: readonly string[], after: readonly string[]): string[] {
  return after.filter((value) => !before.includes(value)).map((value) => `${what}: + ${value}`);
}

function nameText(name: Name): string {
  const shown = displayNameOf(name);
  return name.preferred === null || shown === name.preferred ? shown : `${shown} (${name.preferred})`;
}

function addressText({ lines, postcode, city, region, country }: DraftAddress): string {
  return [...lines, [postcode, city].filter((part) => part !== null).join(' '), region, country]
    .filter((part) => part !== null && part !== '')
    .join(', ');
}
