import { Injectable } from '@nestjs/common';
import type { Actor } from '@regulars/access/api';
import type { ContactPage, ContactQuery, TodayView } from '@regulars/briefs/contract';
import { SampleMark } from '../sample/sample-mark';
import { CareToday } from './care-today';
import { ComingDates } from './coming-dates';
import { ContactList } from './contact-list';
import { OutreachToday } from './outreach-today';
import { ShopToday } from './shop-today';

const firstFew = 20;

/** Who to contact and why, what is coming, what goes out and what could not. */
@Injectable()
export class Today {
  constructor(
    private readonly shop: ShopToday,
    private readonly coming: ComingDates,
    private readonly contacts: ContactList,
    private readonly outreach: OutreachToday,
    private readonly sample: SampleMark,
    private readonly care: CareToday,
  ) {}

  async view(actor: Actor): Promise<TodayView> {
    const { today, zone } = await this.shop.dayAndZone();
    const day = today.toString();
    const [coming, contact, outreach, care, sample] = await Promise.all([
      this.coming.from(today),
      this.contacts.page(day, { limit: firstFew }),
      this.outreach.on(today),
      this.care.on(day, zone, actor),
      this.sample.count(),
    ]);
    const away = { contact: contact.items, contactCount: contact.total };
    return { day, ...coming, ...away, ...outreach, ...care, sample: sample > 0 };
  }

  /** All who have stayed away. */
  async contact(query: ContactQuery): Promise<ContactPage> {
    const today = await this.shop.get();
    const { total, ...page } = await this.contacts.page(today.toString(), query);
    return query.total === true ? { ...page, total } : page;
  }
}
