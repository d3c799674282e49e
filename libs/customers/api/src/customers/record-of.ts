import type { Customer } from '@regulars/customers/contract';
import type { CustomerRecord } from './customer-record';

/** A customer as shown, as the record behind it: what a change starts from. */
export function recordOf(customer: Customer): CustomerRecord {
  const { id, name, company, language, zone, metThrough, standing, reference } = customer;
  return {
    ...{ id, name, company, language, zone, metThrough, standing, reference },
    emails: customer.emails.map(({ address, label }) => ({ value: address, label })),
    phones: customer.phones.map(({ number, label }) => ({ value: number, label })),
    place: customer.address,
    tagIds: customer.tags.map((tag) => tag.id),
    repId: customer.rep?.id ?? null,
    sentById: customer.sentBy?.id ?? null,
  };
}
