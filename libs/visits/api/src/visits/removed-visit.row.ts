import { Id, Indexed, Json, Ref, Stamp, Table } from '@regulars/shared/db';
import type { VisitRow } from './visit.row';

/** A visit that was taken off, for a day, so that it can be put back as it was. Nothing that reads visits meets it. */
@Table('removed_visit')
@Indexed('ix_removed_visit_customer', ['customerId'])
@Indexed('ix_removed_visit_removed', ['removedAt'])
export class RemovedVisitRow {
  @Id() id: string;
  @Ref('CustomerRow', { onDelete: 'CASCADE' }) customerId: string;
  @Json() visit: VisitRow;
  @Stamp() removedAt: string;
}
