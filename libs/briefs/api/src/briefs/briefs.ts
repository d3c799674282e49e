import { Injectable } from '@nestjs/common';
import { BusinessProfile, type Actor } from '@regulars/access/api';
import type { BriefView } from '@regulars/briefs/contract';
import { composeBrief, type Purpose } from '@regulars/briefs/domain';
import { Clock, today } from '@regulars/shared/calendar';
import { NotThere } from '@regulars/shared/http';
import { WishReads } from '../wishes/wish-reads';
import { FactReads } from './fact-reads';
import { Reviews } from './reviews';

/** The one-glance page that a rep reads before contact. */
@Injectable()
export class Briefs {
  constructor(
    private readonly business: BusinessProfile,
    private readonly clock: Clock,
    private readonly facts: FactReads,
    private readonly wishes: WishReads,
    private readonly reviews: Reviews,
  ) {}

  /** Composed for today; `purpose` is what it is for, the usual one unless said. Throws NotThere (404). */
  async of(customerId: string, actor: Actor, purpose?: Purpose): Promise<BriefView> {
    const { zone, country, language } = await this.business.get();
    const day = today(this.clock, zone);
    const [found, wishes, leapChoice, reviewed] = await Promise.all([
      this.facts.of(customerId, { zone, country, language, today: day.toString() }, actor.userId),
      this.wishes.around(customerId, day.toString()),
      this.wishes.leapChoice(),
      this.reviews.last(customerId, actor),
    ]);
    if (!found) throw new NotThere('customer');
    const { card, facts } = found;
    const customer = {
      id: customerId,
      name: card.displayName,
      sayIt: card.sayIt,
      callThem: facts.callThem,
      company: card.company,
    };
    return { customer, day: day.toString(), ...composeBrief({ ...facts, wishes, leapChoice }, day, purpose), reviewed };
  }
}
