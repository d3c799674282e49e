import { Injectable } from '@nestjs/common';
import type { Offer, OfferList } from '@regulars/outreach/contract';
import { offerState, type OfferState } from '@regulars/outreach/domain';
import { Temporal } from '@regulars/shared/calendar';
import { Reader } from '@regulars/shared/db';
import { NotThere } from '@regulars/shared/http';
import { mayHaveGoneOut, wentOut } from './offer-parts';
import { offers, offerWith, type OfferRecord } from './offer-store';
import { ShopDay } from './shop-day';

/** Offers as screens show them: where each stands, and what came of it so far. */
@Injectable()
export class OfferViews {
  constructor(
    private readonly reader: Reader,
    private readonly days: ShopDay,
  ) {}

  /** All, the newest first. */
  async list(): Promise<OfferList> {
    return { items: await this.of(await offers(this.reader)) };
  }

  async one(id: string): Promise<Offer> {
    const found = await offerWith(this.reader, id);
    const [view] = found ? await this.of([found]) : [];
    if (!view) throw new NotThere('offer');
    return view;
  }

  private async of(shown: readonly OfferRecord[]): Promise<Offer[]> {
    const day = (await this.days.today()).toString();
    const groups = await this.reader.rows<{ id: string; name: string }>('SELECT id, name FROM segment');
    const names = new Map(groups.map(({ id, name }) => [id, name]));
    const sent = await sentOf(this.reader);
    return shown.map((offer) => {
      const state = offerState(offer, day);
      const segmentName = offer.segmentId === null ? null : (names.get(offer.segmentId) ?? null);
      return {
        ...offer,
        segmentName,
        state,
        sentence: sentenceOf(offer, state),
        ...(sent.get(offer.programmeId) ?? { sent: 0, maybeSent: 0 }),
      };
    });
  }
}

type Sent = Pick<Offer, 'sent' | 'maybeSent'>;

async function sentOf(reader: Reader): Promise<Map<string, Sent>> {
  const many = (condition: string) => `CAST(SUM(CASE WHEN ${condition} THEN 1 ELSE 0 END) AS INTEGER)`;
  const rows = await reader.rows<Sent & { id: string }>(
    `SELECT o.programme_id AS "id", ${many(wentOut)} AS "sent", ${many(mayHaveGoneOut)} AS "maybeSent"
     FROM offer o JOIN touchpoint t ON t.programme_id = o.programme_id GROUP BY o.programme_id`,
  );
  return new Map(rows.map(({ id, sent, maybeSent }) => [id, { sent, maybeSent }]));
}

function sentenceOf({ sendDay, sendAt, lastDay, codeMode }: OfferRecord, state: OfferState): string {
  switch (state) {
    case 'draft':
      return 'A draft: it goes to nobody yet.';
    case 'scheduled':
      return `Goes out on ${inWords(sendDay)} at ${sendAt}, where each of them lives.`;
    case 'running':
      return `Holds until ${inWords(lastDay)}.`;
    case 'stopped':
      return `Nothing more of it goes out.${codeMode === 'none' ? '' : ` Codes that are out hold until ${inWords(lastDay)}.`}`;
    case 'ended':
      return `Ended on ${inWords(lastDay)}.`;
  }
}

const inWords = (day: string): string =>
  Temporal.PlainDate.from(day).toLocaleString('en-GB', { day: 'numeric', month: 'long' });
