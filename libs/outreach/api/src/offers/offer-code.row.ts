import { Amount, Id, Indexed, Ref, Stamp, Table, Text } from '@regulars/shared/db';

/** One customer's part in an offer: their code where each has one of their own, and whether they took it. */
@Table('offer_code')
@Indexed('ux_offer_code_code', ['code'], { unique: true })
@Indexed('ux_offer_code_customer', ['offerId', 'customerId'], { unique: true })
@Indexed('ix_offer_code_customer', ['customerId'])
export class OfferCodeRow {
  @Id() id: string;
  @Ref('OfferRow', { onDelete: 'CASCADE' }) offerId: string;
  /** null once they were erased: what was redeemed stays counted */
  @Ref('CustomerRow', { nullable: true, onDelete: 'SET NULL' }) customerId: string | null;
  @Text(20, { nullable: true }) code: string | null;
  /** what of the offer's interests fitted */
  @Text(100, { nullable: true }) interest: string | null;
  @Stamp({ nullable: true }) redeemedAt: string | null;
  @Ref('UserRow', { nullable: true, onDelete: 'SET NULL' }) redeemedBy: string | null;
  @Amount({ nullable: true }) spentMinor: number | null;
  @Text(3, { nullable: true }) currency: string | null;
}
