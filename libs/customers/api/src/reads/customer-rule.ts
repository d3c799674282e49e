import { usualCustomerMonths, type CustomerRule } from '@regulars/customers/domain';
import type { Reader } from '@regulars/shared/db';

const both = `
  SELECT b.zone, r.existing_customer_months AS "months" FROM business b CROSS JOIN consent_rule r`;
const alone = 'SELECT existing_customer_months AS "months" FROM consent_rule';

/** How long being a customer lets us write, and where the shop is; before the set-up it is nowhere yet. */
export async function customerRule(reader: Reader): Promise<CustomerRule> {
  return (await reader.row<CustomerRule>(both)) ?? { zone: 'UTC', months: await customerMonths(reader) };
}

/** For how many months after the last visit. */
export async function customerMonths(reader: Reader): Promise<number> {
  return (await reader.row<{ months: number }>(alone))?.months ?? usualCustomerMonths;
}
