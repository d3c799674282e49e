import type { MergeField } from '@regulars/customers/contract';
import type { CustomerRecord, Place, Reach } from '../customers/customer-record';

/** How many addresses, and how many numbers, a record can have; more stay behind. */
const mostReach = 20;

/**
 * The one record of a person of whom there were two: what `take` names comes from the record that goes, and so does all
 * that the one that stays does not know. Lists are joined; "do not contact", "deceased" and "moved" hold if either says so.
 */
export function mergedRecord(into: CustomerRecord, from: CustomerRecord, take: readonly MergeField[]): CustomerRecord {
  const choose = <Value>(field: MergeField, kept: Value | null, other: Value | null): Value | null =>
    (take.includes(field) ? (other ?? kept) : kept) ?? other;
  return {
    id: into.id,
    name: nameOf(into, from, take.includes('name')),
    company: choose('company', into.company, from.company),
    emails: joined(into.emails, from.emails, take.includes('email')),
    phones: joined(into.phones, from.phones, take.includes('phone')),
    place: take.includes('address') ? firstKnown(from.place, into.place) : firstKnown(into.place, from.place),
    language: choose('language', into.language, from.language),
    zone: choose('zone', into.zone, from.zone),
    tagIds: [...new Set([...into.tagIds, ...from.tagIds])],
    repId: choose('rep', into.repId, from.repId),
    metThrough: choose('metThrough', into.metThrough, from.metThrough),
    sentById: choose('sentBy', notThemselves(into, from), notThemselves(from, into)),
    standing: {
      doNotContact: into.standing.doNotContact || from.standing.doNotContact,
      deceased: into.standing.deceased || from.standing.deceased,
      moved: into.standing.moved || from.standing.moved,
    },
    reference: choose('reference', into.reference, from.reference),
  };
}

/**
 * A record as it was before a merge, but for what somebody changed since: `after` is what the merge had made of it. Of
 * lists, what the merge had added goes.
 */
export function unmergedRecord(now: CustomerRecord, before: CustomerRecord, after: CustomerRecord): CustomerRecord {
  const undone = <Field extends keyof CustomerRecord>(field: Field): CustomerRecord[Field] =>
    same(now[field], after[field]) ? before[field] : now[field];
  return {
    id: now.id,
    name: undone('name'),
    company: undone('company'),
    emails: without(now.emails, before.emails, after.emails),
    phones: without(now.phones, before.phones, after.phones),
    place: undone('place'),
    language: undone('language'),
    zone: undone('zone'),
    tagIds: now.tagIds.filter((id) => before.tagIds.includes(id) || !after.tagIds.includes(id)),
    repId: undone('repId'),
    metThrough: undone('metThrough'),
    sentById: undone('sentById') ?? null,
    standing: {
      doNotContact: flag('doNotContact', now, before, after),
      deceased: flag('deceased', now, before, after),
      moved: flag('moved', now, before, after),
    },
    reference: undone('reference'),
  };
}

function nameOf({ name }: CustomerRecord, other: CustomerRecord, takeOther: boolean): CustomerRecord['name'] {
  const [first, second] = takeOther ? [other.name, name] : [name, other.name];
  return { ...first, preferred: first.preferred ?? second.preferred, sayIt: first.sayIt ?? second.sayIt };
}

function notThemselves({ sentById = null }: CustomerRecord, other: CustomerRecord): string | null {
  return sentById === other.id ? null : sentById;
}

function joined(kept: readonly Reach[], other: readonly Reach[], takeOther: boolean): Reach[] {
  const all = takeOther ? [...other.slice(0, 1), ...kept, ...other] : [...kept, ...other];
  const once = all.filter((one, at) => all.findIndex((first) => isSameReach(first, one)) === at);
  return once.slice(0, mostReach);
}

function without(now: readonly Reach[], before: readonly Reach[], after: readonly Reach[]): Reach[] {
  const has = (list: readonly Reach[], one: Reach) => list.some((other) => isSameReach(one, other));
  const left = now.filter((one) => has(before, one) || !has(after, one));
  // The order is the old one, unless somebody chose another one since.
  const ordered = (list: readonly Reach[]) => list.filter((one) => has(before, one) && has(left, one));
  if (!same(now[0], after[0]) || !same(ordered(now), ordered(after))) return left;
  return [...ordered(before), ...left.filter((one) => !has(before, one))];
}

const isSameReach = (one: Reach, other: Reach): boolean => one.value.toLowerCase() === other.value.toLowerCase();

function firstKnown(first: Place, second: Place): Place {
  const { lines, city, region, postcode, country } = first;
  const isBlank = lines.length === 0 && [city, region, postcode, country].every((part) => part === null);
  return isBlank ? second : first;
}

function flag(
  which: keyof CustomerRecord['standing'],
  now: CustomerRecord,
  before: CustomerRecord,
  after: CustomerRecord,
): boolean {
  return now.standing[which] === after.standing[which] ? before.standing[which] : now.standing[which];
}

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one ?? null) === JSON.stringify(other ?? null);
