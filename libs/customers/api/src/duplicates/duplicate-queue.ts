import { Injectable } from '@nestjs/common';
import { BusinessProfile } from '@regulars/access/api';
import type { DuplicatePage, DuplicatePair, DuplicateQuery, DuplicateSide } from '@regulars/customers/contract';
import { writtenPhone } from '@regulars/customers/domain';
import { pageFrom } from '@regulars/shared/contract';
import { Reader } from '@regulars/shared/db';
import { byStrength, type LikePair } from './candidate-pairs';
import { FoundPairs } from './found-pairs';
import { likeablesOf, type LikeableCustomer } from './likeables';
import { pairPlace } from './pair-place';

/** Pairs of customers who may be one person, for somebody to decide. */
@Injectable()
export class DuplicateQueue {
  constructor(
    private readonly reader: Reader,
    private readonly found: FoundPairs,
    private readonly business: BusinessProfile,
  ) {}

  /** The likeliest first, page by page. */
  async page({ limit, cursor, total }: DuplicateQuery): Promise<DuplicatePage> {
    const all = await this.found.all();
    const after = cursor === undefined ? undefined : pairPlace(cursor);
    const rest = after === undefined ? all : all.filter((pair) => byStrength(after, pair) < 0);
    const { items, nextCursor } = pageFrom(rest, limit, ({ strength, one, other }) => [strength, one, other]);
    return { items: await this.shown(items), nextCursor, ...(total === true ? { total: all.length } : {}) };
  }

  private async shown(pairs: readonly LikePair[]): Promise<DuplicatePair[]> {
    const ids = new Set(pairs.flatMap(({ one, other }) => [one, other]));
    const { country } = await this.business.get();
    const customers = await likeablesOf(this.reader, [...ids]);
    const sides = new Map(customers.map((customer) => [customer.id, sideOf(customer, country)]));
    return pairs.flatMap((pair) => {
      const [one, other] = [sides.get(pair.one), sides.get(pair.other)];
      // Whoever was erased in between is no longer anybody's double.
      return one && other ? [{ one, other, reasons: [...pair.reasons] }] : [];
    });
  }
}

function sideOf(customer: LikeableCustomer, country: string): DuplicateSide {
  const phones = customer.phones.map((number) => ({ number, written: writtenPhone(number, country) }));
  return { ...customer, emails: [...customer.emails], phones };
}
