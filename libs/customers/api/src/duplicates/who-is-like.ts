import { alike, type Alike, type Likeable } from '@regulars/customers/domain';
import type { Reader } from '@regulars/shared/db';
import { bearersOf, keysOf } from './bearers';
import { likeablesOf, type LikeableCustomer } from './likeables';

/** A customer who may be the same person as somebody who is asked about. */
export type LikeCustomer = Alike & { customer: LikeableCustomer };

/** For each of these people, the customers who may be the same person, the most alike first; archived ones too. */
export async function whoIsLike(reader: Reader, people: readonly Likeable[]): Promise<LikeCustomer[][]> {
  const keys = people.map(keysOf);
  const emails = await bearersOf(reader, 'email', keys.flatMap(({ email }) => email)); // prettier-ignore
  const phones = await bearersOf(reader, 'phone', keys.flatMap(({ phone }) => phone)); // prettier-ignore
  const sounds = await bearersOf(reader, 'sound', keys.flatMap(({ sound }) => sound)); // prettier-ignore
  const met = keys.map(({ email, phone, sound }) => {
    const each = [idsUnder(emails, email), idsUnder(phones, phone), idsUnder(sounds, sound)];
    return new Set(each.flat());
  });
  const customers = await likeablesOf(reader, [...new Set(met.flatMap((ids) => [...ids]))]);
  const byId = new Map(customers.map((customer) => [customer.id, customer]));
  return people.map((person, at) => likest(person, customersIn(byId, met[at] ?? [])));
}

const idsUnder = (bearers: ReadonlyMap<string, string[]>, keys: readonly string[]): string[] =>
  keys.flatMap((key) => bearers.get(key) ?? []);

const customersIn = (byId: ReadonlyMap<string, LikeableCustomer>, ids: Iterable<string>): LikeableCustomer[] =>
  [...ids].flatMap((id) => byId.get(id) ?? []);

function likest(person: Likeable, customers: readonly LikeableCustomer[]): LikeCustomer[] {
  const found = customers.flatMap((customer): LikeCustomer[] => {
    const told = alike(person, customer);
    return told === undefined ? [] : [{ ...told, customer }];
  });
  return found.toSorted((a, b) => b.strength - a.strength || (a.customer.id < b.customer.id ? -1 : 1));
}
