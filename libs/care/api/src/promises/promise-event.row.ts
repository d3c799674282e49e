import { Id, Indexed, LongText, Ref, Stamp, Table } from '@regulars/shared/db';

/** One thing that happened with a promise; never changed. */
@Table('promise_event')
@Indexed('ix_promise_event_promise', ['promiseId', 'at', 'id'])
export class PromiseEventRow {
  @Id() id: string;
  @Ref('PromiseRow', { onDelete: 'CASCADE' }) promiseId: string;
  @Stamp() at: string;
  @Ref('UserRow', { onDelete: 'SET NULL', nullable: true }) byId: string | null;
  @LongText() sentence: string;
}
