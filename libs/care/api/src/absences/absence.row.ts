import { Day, Indexed, Key, Ref, Table } from '@regulars/shared/db';
import { ForeignKey } from 'typeorm';

/** Somebody who is away, and who stands in. */
@Table('absence')
@Indexed('ix_absence_stand_in', ['standInId', 'fromDay', 'toDay'])
export class AbsenceRow {
  @Key(36) @ForeignKey('UserRow', { onDelete: 'CASCADE' }) userId: string;
  @Day() fromDay: string;
  @Day() toDay: string;
  @Ref('UserRow', { onDelete: 'CASCADE' }) standInId: string;
}
