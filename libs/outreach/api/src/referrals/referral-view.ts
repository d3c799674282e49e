import { Injectable } from '@nestjs/common';
import { BusinessProfile } from '@regulars/access/api';
import { KnownCustomers, sentBy, senderOf, type Referral } from '@regulars/customers/api';
import type { CustomerReferrals, SentCustomer } from '@regulars/outreach/contract';
import { sentOccasion } from '@regulars/outreach/domain';
import { dayIn, parseStamp } from '@regulars/shared/calendar';
import { marks, Reader } from '@regulars/shared/db';

/** Who sent a customer, whom they sent, and whether they were thanked for it: by a letter, by a call, or in person. */
@Injectable()
export class ReferralView {
  constructor(
    private readonly reader: Reader,
    private readonly known: KnownCustomers,
    private readonly business: BusinessProfile,
  ) {}

  /** Throws NotThere (404) if there is no such customer. */
  async of(customerId: string): Promise<CustomerReferrals> {
    await this.known.must(this.reader, customerId);
    return this.lookUp(customerId);
  }

  /** The same for whoever knows that the customer is there. */
  async lookUp(customerId: string): Promise<CustomerReferrals> {
    const [sender, sent] = await Promise.all([senderOf(this.reader, customerId), sentBy(this.reader, [customerId])]);
    if (sent.length === 0) return { sentBy: sender ?? null, sent: [] };
    const { zone } = await this.business.get();
    const [thanks, firsts] = await Promise.all([this.thanks(customerId), this.firstDays(sent)]);
    const views = sent.map((one) =>
      viewOf(one, { zone, planned: thanks.get(sentOccasion(one.customerId)), firstDay: firsts.get(one.customerId) }),
    );
    return { sentBy: sender ?? null, sent: views };
  }

  private async thanks(customerId: string): Promise<Map<string, Thanks>> {
    const rows = await this.reader.rows<Thanks>(
      `SELECT id, occasion, status, COALESCE(way, 'email') AS "way", settled_at AS "settledAt", day, left_alone AS "leftAlone"
       FROM touchpoint WHERE customer_id = ? AND occasion LIKE 's:%'`,
      [customerId],
    );
    return new Map(rows.map((row) => [row.occasion, row]));
  }

  private async firstDays(sent: readonly Referral[]): Promise<Map<string, string>> {
    const rows = await this.reader.rows<{ id: string; day: string }>(
      `SELECT customer_id AS "id", first_day AS "day" FROM visit_rhythm WHERE customer_id IN (${marks(sent.length)})`,
      sent.map(({ customerId }) => customerId),
    );
    return new Map(rows.map(({ id, day }) => [id, day]));
  }
}

/** The touchpoint that thanks for somebody. */
interface Thanks {
  id: string;
  occasion: string;
  status: string;
  way: 'email' | 'call' | 'card';
  settledAt: string | null;
  day: string;
  leftAlone: number;
}

interface Around {
  zone: string;
  planned: Thanks | undefined;
  firstDay: string | undefined;
}

function viewOf(one: Referral, around: Around): SentCustomer {
  const { customerId: id, displayName } = one;
  const { planned } = around;
  return {
    customer: { id, displayName },
    firstVisitDay: around.firstDay ?? null,
    thanked: thankedBy(one, around),
    plannedFor: planned && ['proposed', 'planned', 'held'].includes(planned.status) ? planned.day : null,
    touchpointId: planned?.id ?? null,
  };
}

function thankedBy({ thankedAt, thankedBy: by }: Referral, { zone, planned }: Around): SentCustomer['thanked'] {
  const dayOf = (at: string): string => dayIn(parseStamp(at), zone).toString();
  if (thankedAt !== null) return { on: dayOf(thankedAt), way: 'in-person', by };
  if (!planned?.settledAt || planned.leftAlone === 1) return null;
  const done = planned.status === 'sent' || planned.status === 'done';
  return done ? { on: dayOf(planned.settledAt), way: planned.way, by: null } : null;
}
