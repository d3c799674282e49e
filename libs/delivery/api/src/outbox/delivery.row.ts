import { Flag, Id, Indexed, Stamp, Table, Text, Whole } from '@regulars/shared/db';

/** One message in the outbox: where it stands. Its words are in DeliveryTextRow, so that a change here stays small. */
@Table('delivery')
@Indexed('ux_delivery_key', ['messageKey'], { unique: true })
@Indexed('ix_delivery_due', ['state', 'dueAt', 'id'])
@Indexed('ix_delivery_changed', ['changedAt', 'id'])
@Indexed('ix_delivery_address', ['addressHash'])
export class DeliveryRow {
  @Id() id: string;
  @Text(120) messageKey: string;
  @Text(60) purpose: string;
  @Text(254) address: string;
  @Text(64) addressHash: string;
  @Text(200, { nullable: true }) toName: string | null;
  @Text(998) subject: string;
  @Text(12) state: string;
  @Stamp() dueAt: string;
  @Stamp() expiresAt: string;
  @Stamp() createdAt: string;
  @Stamp() changedAt: string;
  @Whole() attempts: number;
  @Whole() setbacks: number;
  @Text(8, { nullable: true }) channel: string | null;
  @Text(24, { nullable: true }) why: string | null;
  @Text(500, { nullable: true }) said: string | null;
  @Flag() leftAlone: boolean;
  /** While attempting: whose attempt it is, and until when its word is waited for. */
  @Text(80, { nullable: true }) worker: string | null;
  @Stamp({ nullable: true }) leaseUntil: string | null;
}
