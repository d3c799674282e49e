import { expect } from 'vitest';
import type { GreetingShop } from '../../../api/outreach/shop';
import type { Trick, Where } from '../../../support/mail-sink';
import type { Entry, Letter } from './books';
import type { Regular } from './chinook';

const oneClick = {
  body: 'List-Unsubscribe=One-Click',
  headers: { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'cross-site' },
};
const greetings: ReadonlySet<string> = new Set(['birthday', 'holiday', 'thanks']);

/** Somebody whose mailbox is busy until they have opted out, by the letter that waits for them meanwhile. */
export class OptOut {
  private isOut = false;

  constructor(readonly email: string) {}

  /** What their mail server says. */
  busy(where: Where, to: string): Trick | undefined {
    return where === 'recipient' && to === this.email && !this.isOut ? { reply: '451 4.7.1 later' } : undefined;
  }

  /** Opts out as soon as a letter waits; in the same second their mailbox takes everything again. */
  async whenSomethingWaits({ server }: GreetingShop): Promise<void> {
    if (this.isOut) return;
    const [waiting] = await server.database.reader.rows<{ url: string }>(
      `SELECT t.unsubscribe_url AS "url" FROM delivery d JOIN delivery_text t ON t.id = d.id
       WHERE d.state = 'waiting' AND d.address = ? AND d.purpose = 'greetings'`,
      [this.email],
    );
    if (!waiting) return;
    expect((await server.ask('POST', new URL(waiting.url).pathname, oneClick)).status).toBe(200);
    this.isOut = true;
  }

  /** Neither what waited came nor anything since, and the plan says why. */
  expectKept(entries: readonly Entry[], letters: readonly Letter[], regulars: readonly Regular[]): void {
    const id = regulars.find(({ email }) => email === this.email)?.id;
    expect(this.isOut).toBe(true);
    expect(letters.filter(({ entry }) => entry.customerId === id && greetings.has(entry.kind))).toEqual([]);
    const silent = entries.filter((one) => one.customerId === id && one.occasion === 'birthday');
    expect(silent).toMatchObject([{ status: 'skipped', sentence: expect.stringMatching(/no more greetings/) }]);
  }
}
