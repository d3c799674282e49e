import { Key, Stamp, Table } from '@regulars/shared/db';

/** The heartbeat of one process that works through the outbox. */
@Table('delivery_worker')
export class WorkerRow {
  @Key(80) id: string;
  @Stamp() lastRunAt: string;
  @Stamp() nextRunAt: string;
}
