import { Id, Indexed, Ref, Table, Text, Whole } from '@regulars/shared/db';

/** One picture that a letter shows. What it holds is kept once for all letters that show the same. */
@Table('delivery_attachment')
@Indexed('ix_delivery_attachment_delivery', ['deliveryId', 'place'])
@Indexed('ix_delivery_attachment_content', ['contentHash'])
export class AttachmentRow {
  @Id() id: string;
  @Ref('DeliveryRow', { onDelete: 'CASCADE' }) deliveryId: string;
  @Whole() place: number;
  @Text(200) cid: string;
  @Text(200) filename: string;
  @Text(100) contentType: string;
  @Text(64) contentHash: string;
}
