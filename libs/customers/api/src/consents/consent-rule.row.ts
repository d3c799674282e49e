import { Id, Stamp, Table, Whole } from '@regulars/shared/db';

/** How long being a customer lets us write: one row, there from the start. */
@Table('consent_rule')
export class ConsentRuleRow {
  @Id() id: string;
  @Whole() existingCustomerMonths: number;
  @Stamp() updatedAt: string;
}
