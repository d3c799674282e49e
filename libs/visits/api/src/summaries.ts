import { Injectable } from '@nestjs/common';
import type { Tx } from '@regulars/shared/db';
import { RhythmKeeper } from './rhythm/rhythm-keeper';
import { ShopRhythm } from './rhythm/shop-rhythm';
import { ShopDay } from './shop-day';
import { TasteKeeper } from './tastes/taste-keeper';
import { VisitFollowers } from './visit-followers';

const atOnce = 500;

/** What must follow when visits were written: rhythm, worth, learnt likes, and what customers' lists show. */
@Injectable()
export class VisitSummaries {
  constructor(
    private readonly rhythms: RhythmKeeper,
    private readonly tastes: TasteKeeper,
    private readonly shop: ShopRhythm,
    private readonly shopDay: ShopDay,
    private readonly followers: VisitFollowers,
  ) {}

  /** Brings everything up to date for customers whose visits changed in this unit of work. */
  async refresh(tx: Tx, customerIds: readonly string[]): Promise<void> {
    const { day, currency } = await this.shopDay.now();
    await this.keep(tx, customerIds, { day, currency, gap: await this.shop.gap(tx, day) });
  }

  /** Counts new visits in addition in what customers' lists show, where the rest follows for a whole file at once. */
  grow(tx: Tx, visits: readonly { customerId: string; day: string }[]): Promise<void> {
    return this.rhythms.grow(tx, visits);
  }

  /** Brings just what customers' lists show up to date, where the rest follows for a whole file at once. */
  async count(tx: Tx, customerIds: readonly string[]): Promise<void> {
    for (const some of inLots(customerIds)) await this.rhythms.count(tx, some);
  }

  /** Refuses a day that is still to come in the shop: a visit is something that happened. */
  mustHaveCome(day: string): Promise<void> {
    return this.shopDay.mustHaveCome(day);
  }

  /**
   * After many visits at once (an import, its undoing), once `refresh` has been through all whom they touched: what is
   * usual in the shop may be another thing now, so it is reckoned anew, and by it the rhythms that lean on it.
   */
  async reweigh(tx: Tx, customerIds: readonly string[]): Promise<void> {
    const { day, currency } = await this.shopDay.now();
    const gap = await this.shop.reckon(tx, day);
    for (const some of inLots(customerIds)) {
      const leaning = await this.rhythms.leaning(tx, some);
      if (leaning.length > 0) await this.rhythms.keep(tx, leaning, { currency, gap });
    }
  }

  private async keep(
    tx: Tx,
    customerIds: readonly string[],
    shop: { day: string; currency: string; gap: number | undefined },
  ): Promise<void> {
    for (const some of inLots(customerIds)) await this.rhythms.keep(tx, some, shop);
    for (const some of inLots(customerIds)) {
      await this.tastes.keep(tx, some, shop.day);
      await this.followers.tell(tx, some);
    }
  }
}

function inLots(ids: readonly string[]): string[][] {
  // In one order everywhere, so that two units never wait for each other.
  const distinct = [...new Set(ids)].sort();
  return Array.from({ length: Math.ceil(distinct.length / atOnce) }, (_, at) =>
    distinct.slice(at * atOnce, (at + 1) * atOnce),
  );
}
