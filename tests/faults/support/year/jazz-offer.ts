import PostalMime from 'postal-mime';
import { expect } from 'vitest';
import { anOffer, counterOf, type Counter } from '../../../api/outreach/offer-stories';
import type { GreetingShop } from '../../../api/outreach/shop';
import type { Letter } from './books';

const codeIn = (text = ''): string | undefined => /[2-9A-Z]{5}(?:-[2-9A-Z]{5}){2}/.exec(text)?.[0];

/** An offer to who buys Jazz, from its preview to the last code. */
export class JazzOffer {
  /** Whom the preview said it would reach. */
  readonly promised = new Set<string>();
  redeemed = 0;
  refused = 0;
  private id = '';
  private read = 0;
  private readonly seen = new Set<string>();
  private readonly kept: string[] = [];
  private readonly counter: Counter;

  constructor(
    private readonly shop: GreetingShop,
    private readonly days: { firstDay: string; lastDay: string; sendDay: string },
  ) {
    this.counter = counterOf(shop);
  }

  /** Previews it and schedules it. */
  async schedule(): Promise<void> {
    const { server, as } = this.shop;
    this.id = await anOffer(this.shop, this.days);
    const { body } = await server.ask('GET', `/api/offers/${this.id}/reach?limit=100`, { as });
    for (const { customer, why, reached } of body.items) {
      expect(why).toMatch(/^Likes Jazz \(learnt from purchases/);
      if (reached) this.promised.add(customer.id);
    }
    expect(this.promised.size).toBe(body.reached);
    expect((await server.ask('POST', `/api/offers/${this.id}/schedule`, { as })).status).toBe(200);
  }

  /** Those whose letter came bring it to two tills at the same moment; each third keeps it until it is too late. */
  async bringCodes(): Promise<void> {
    const letters = this.shop.sink.received.slice(this.read);
    this.read += letters.length;
    for (const { raw } of letters) {
      const code = codeIn((await PostalMime.parse(raw)).text);
      if (code === undefined) continue;
      this.seen.add(code);
      if (this.seen.size % 3 === 0) this.kept.push(code);
      else await this.bring(code);
    }
  }

  /** It went to whom the preview named, each code was redeemed once, and what came too late not at all. */
  async expectKept(letters: readonly Letter[]): Promise<void> {
    const wentTo = letters.filter(({ entry }) => entry.kind === 'offer').map(({ entry }) => entry.customerId);
    expect(wentTo.filter((id) => !this.promised.has(id))).toEqual([]);
    expect(new Set(wentTo).size).toBe(wentTo.length);
    expect(this.seen.size).toBe(wentTo.length);
    expect(this.redeemed).toBeGreaterThan(0);
    for (const code of this.kept) expect((await this.counter.redeem(code)).body).toMatchObject({ code: 'over' });
    const { body } = await this.shop.server.ask('GET', `/api/offers/${this.id}`, { as: this.shop.as });
    expect(body).toMatchObject({ state: 'ended', redeemed: this.redeemed });
  }

  private async bring(code: string): Promise<void> {
    const answers = await Promise.all([this.counter.redeem(code), this.counter.redeem(code)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect((await this.counter.redeem(code)).body).toMatchObject({ code: 'redeemed-before' });
    this.redeemed += 1;
    this.refused += 2;
  }
}
