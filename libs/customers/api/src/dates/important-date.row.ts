import type { DateKind } from '@regulars/customers/domain';
import { Id, Indexed, Ref, Stamp, Table, Text, Whole } from '@regulars/shared/db';

/** A day that matters to a customer; the year may be unknown. */
@Table('important_date')
@Indexed('ix_important_date_customer', ['customerId'])
@Indexed('ix_important_date_month_day', ['monthDay', 'customerId'])
export class ImportantDateRow {
  @Id() id: string;
  @Ref('CustomerRow', { onDelete: 'CASCADE' }) customerId: string;
  @Text(16) kind: DateKind;
  @Text(60, { nullable: true }) label: string | null;
  /** `MM-DD` */
  @Text(5) monthDay: string;
  @Whole({ nullable: true }) year: number | null;
  @Stamp() createdAt: string;
}
