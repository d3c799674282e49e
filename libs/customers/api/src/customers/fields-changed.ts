import type { CustomerRecord } from './customer-record';

/** The names of the fields that differ, as the audit trail keeps them: `name.family`, `emails`. */
export function fieldsChanged(before: CustomerRecord, after: CustomerRecord): string[] {
  const [one, other] = [flat(before), flat(after)];
  return [...new Set([...one.keys(), ...other.keys()])].filter((field) => one.get(field) !== other.get(field));
}

function flat(record: CustomerRecord): Map<string, string> {
  const { name, place, standing, ...rest } = record;
  const parts = { ...prefixed('name', name), ...prefixed('address', place), ...prefixed('standing', standing) };
  const all = { ...rest, ...parts, tagIds: record.tagIds.toSorted() };
  return new Map(Object.entries(all).map(([field, value]) => [field, JSON.stringify(value)]));
}

function prefixed(prefix: string, values: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(values).map(([key, value]): [string, unknown] => [`${prefix}.${key}`, value]),
  );
}
