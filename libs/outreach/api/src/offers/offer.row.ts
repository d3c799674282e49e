import type { CodeMode, OfferAudience } from '@regulars/outreach/domain';
import { Day, Id, Indexed, Json, LongText, Ref, Stamp, Table, Text, Whole } from '@regulars/shared/db';

/** An offer: what, for whom, from when to when. Its programme sends it. */
@Table('offer')
@Indexed('ux_offer_shared_code', ['sharedCode'], { unique: true })
@Indexed('ix_offer_programme', ['programmeId'])
export class OfferRow {
  @Id() id: string;
  @Ref('ProgrammeRow', { onDelete: 'CASCADE' }) programmeId: string;
  @Text(100) name: string;
  @LongText({ nullable: true }) what: string | null;
  @Text(8) audience: OfferAudience;
  @Json() interests: string[];
  @Day() firstDay: string;
  @Day() lastDay: string;
  @Day() sendDay: string;
  @LongText({ nullable: true }) terms: string | null;
  @Text(8) codeMode: CodeMode;
  @Text(12, { nullable: true }) sharedCode: string | null;
  /** 256 random bits; each code of one's own is made of them and of whose it is, so that planning twice makes the same */
  @Text(64) seed: string;
  /** how many may be redeemed in all */
  @Whole({ nullable: true }) most: number | null;
  /** how many are; counted in the unit of work that redeems */
  @Whole() redeemed: number;
  @Stamp({ nullable: true }) scheduledAt: string | null;
  @Stamp({ nullable: true }) stoppedAt: string | null;
  @Stamp() updatedAt: string;
}
