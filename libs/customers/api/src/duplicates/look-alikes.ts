import { Injectable } from '@nestjs/common';
import { BusinessProfile } from '@regulars/access/api';
import type { LookAlike, LookAlikeQuery, LookAlikes as LookAlikesView } from '@regulars/customers/contract';
import { normalisePhone, type Likeable } from '@regulars/customers/domain';
import { Reader } from '@regulars/shared/db';
import { distinctFrom } from './distinct-pairs';
import { whoIsLike, type LikeCustomer } from './who-is-like';

const mostShown = 5;

/** Who is there already and may be the one who is being written down. */
@Injectable()
export class LookAlikes {
  constructor(
    private readonly reader: Reader,
    private readonly business: BusinessProfile,
  ) {}

  /** The most alike first, archived ones too; not who was said to be somebody else than `except`. */
  async of(query: LookAlikeQuery): Promise<LookAlikesView> {
    const { country } = await this.business.get();
    const [like = []] = await whoIsLike(this.reader, [typed(query, country)]);
    const { except } = query;
    const others = except === undefined ? new Set() : await distinctFrom(this.reader, except);
    const meant = like.filter(({ customer: { id } }) => id !== except && !others.has(id));
    return { items: meant.slice(0, mostShown).map(viewOf) };
  }
}

function typed({ given, family, email, phone }: LookAlikeQuery, country: string): Likeable {
  const number = phone === undefined ? undefined : normalisePhone(phone, country);
  return {
    name: { given: given ?? null, family: family ?? null, display: null },
    emails: email === undefined ? [] : [email],
    phones: number === undefined ? [] : [number],
    birthday: null,
  };
}

function viewOf({ customer, reasons }: LikeCustomer): LookAlike {
  const { id, displayName, company, city, lastVisitDay, archivedAt } = customer;
  return { id, displayName, company, city, lastVisitDay, archivedAt, reasons: [...reasons] };
}
