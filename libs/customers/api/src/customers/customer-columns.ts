import { displayNameOf, greetingNameOf, sortNameOf } from '@regulars/customers/domain';
import type { Param } from '@regulars/shared/db';
import type { CustomerRecord } from './customer-record';

const nameColumns = ['given', 'family', 'preferred', 'say_it', 'display', 'display_name', 'greeting_name', 'sort_name'];
const reachColumns = ['company', 'primary_email', 'primary_phone'];
const placeColumns = ['address_lines', 'city', 'region', 'postcode', 'country'];
const knownColumns = ['language', 'zone', 'rep_id', 'met_through', 'do_not_contact', 'deceased', 'moved', 'reference'];

/** The columns of `customer` that a record fills; `recordValues` gives theirs in this order. */
export const recordColumns = [...nameColumns, ...reachColumns, ...placeColumns, ...knownColumns];

/** A record as the values of `recordColumns`. */
export function recordValues(record: CustomerRecord): Param[] {
  const { name, place, standing } = record;
  return [
    ...[name.given, name.family, name.preferred, name.sayIt, name.display],
    ...[displayNameOf(name), greetingNameOf(name), sortNameOf(name)],
    ...[record.company, record.emails[0]?.value ?? null, record.phones[0]?.value ?? null],
    ...[place.lines.length === 0 ? null : JSON.stringify(place.lines), place.city, place.region],
    ...[place.postcode, place.country, record.language, record.zone, record.repId, record.metThrough],
    ...[standing.doNotContact, standing.deceased, standing.moved, record.reference],
  ];
}
