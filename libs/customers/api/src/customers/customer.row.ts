import { Day, Flag, Id, Indexed, Json, Ref, Stamp, Table, Text, Whole } from '@regulars/shared/db';

/** A customer. What lists and cards show of e-mails, phones, birthday and visits is kept here too, by their keepers. */
@Table('customer')
@Indexed('ix_customer_sort_name', ['archived', 'sortName', 'id'])
@Indexed('ix_customer_rep', ['repId', 'archived', 'sortName', 'id'])
@Indexed('ix_customer_last_visit', ['archived', 'lastVisitDay', 'id'])
@Indexed('ix_customer_birthday', ['archived', 'birthdayKey', 'id'])
@Indexed('ix_customer_created', ['archived', 'createdAt', 'id'])
@Indexed('ux_customer_reference', ['reference'], { unique: true })
export class CustomerRow {
  @Id() id: string;
  /** goes up with every change */
  @Whole() version: number;
  @Text(200, { nullable: true }) given: string | null;
  @Text(200, { nullable: true }) family: string | null;
  @Text(200, { nullable: true }) preferred: string | null;
  @Text(200, { nullable: true }) sayIt: string | null;
  @Text(200, { nullable: true }) display: string | null;
  @Text(401) displayName: string;
  @Text(401) greetingName: string;
  @Text(200) sortName: string;
  @Text(200, { nullable: true }) company: string | null;
  @Text(254, { nullable: true }) primaryEmail: string | null;
  @Text(60, { nullable: true }) primaryPhone: string | null;
  @Json({ nullable: true }) addressLines: string[] | null;
  @Text(200, { nullable: true }) city: string | null;
  @Text(200, { nullable: true }) region: string | null;
  @Text(20, { nullable: true }) postcode: string | null;
  @Text(2, { nullable: true }) country: string | null;
  @Text(35, { nullable: true }) language: string | null;
  @Text(64, { nullable: true }) zone: string | null;
  @Ref('UserRow', { nullable: true, onDelete: 'SET NULL' }) repId: string | null;
  @Text(200, { nullable: true }) metThrough: string | null;
  @Flag() doNotContact: boolean;
  @Flag() deceased: boolean;
  @Flag() moved: boolean;
  @Text(100, { nullable: true }) reference: string | null;
  /** `YYYY-MM-DD` or `--MM-DD`, kept by ImportantDates */
  @Day({ nullable: true }) birthday: string | null;
  /** its `MM-DD` */
  @Text(5, { nullable: true }) birthdayKey: string | null;
  /** kept by CustomerVisitSummary */
  @Day({ nullable: true }) lastVisitDay: string | null;
  @Whole() visitCount: number;
  /** whether archivedAt is set: lists count and sort by index on either answer */
  @Flag() archived: boolean;
  @Stamp({ nullable: true }) archivedAt: string | null;
  @Stamp() createdAt: string;
  @Stamp() updatedAt: string;
}
