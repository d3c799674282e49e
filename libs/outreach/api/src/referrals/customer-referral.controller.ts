import { Controller, Get, Param } from '@nestjs/common';
import { Allow } from '@regulars/access/api';
import { customerReferrals } from '@regulars/outreach/contract';
import { idText } from '@regulars/shared/contract';
import { Returns } from '@regulars/shared/http';
import { ReferralView } from './referral-view';

/** Who sent whom, and what thanks went out for it. */
@Controller('customers/:id/referrals')
export class CustomerReferralController {
  constructor(private readonly referrals: ReferralView) {}

  /** Who sent this customer, and whom they sent, the newest first, each with whether they were thanked. */
  @Get()
  @Allow('rep')
  @Returns(customerReferrals)
  of(@Param('id', { schema: idText }) id: string) {
    return this.referrals.of(id);
  }
}
