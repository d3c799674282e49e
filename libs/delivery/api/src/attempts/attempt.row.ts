import { Id, Indexed, Ref, Stamp, Table, Text, Whole } from '@regulars/shared/db';

/** One attempt that has come to something. While it runs, the delivery's own row says so. */
@Table('delivery_attempt')
@Indexed('ix_delivery_attempt_delivery', ['deliveryId', 'number'])
export class AttemptRow {
  @Id() id: string;
  @Ref('DeliveryRow', { onDelete: 'CASCADE' }) deliveryId: string;
  @Whole() number: number;
  @Text(8) channel: string;
  @Stamp() beganAt: string;
  @Stamp() endedAt: string;
  @Text(12) outcome: string;
  @Text(500) said: string;
}
