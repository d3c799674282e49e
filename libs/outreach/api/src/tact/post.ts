import { Injectable } from '@nestjs/common';
import { CustomerCards, type CustomerCard } from '@regulars/customers/api';
import { Outbox, type OutgoingMessage } from '@regulars/delivery/api';
import type { Wording } from '@regulars/outreach/domain';
import { Clock, parseStamp, type Temporal } from '@regulars/shared/calendar';
import type { Tx } from '@regulars/shared/db';
import { LetterMaker, valuesFor, type WrittenLetter } from '../letters/letter-maker';
import { templateWith } from '../templates/template-store';
import { deliveryKey, type TouchpointRecord } from '../touchpoints/touchpoint-record';
import { UnsubscribeLinks, type NewLink } from '../unsubscribe/unsubscribe-links';
import { greetingPurpose } from './knowledge-reader';

/** A touchpoint that goes out, and in which words. */
export interface Going {
  touchpoint: TouchpointRecord;
  wording: Wording;
}

/** Writes the letters that go out and puts them into the outbox, each under its own key. */
@Injectable()
export class Post {
  constructor(
    private readonly clock: Clock,
    private readonly cards: CustomerCards,
    private readonly letters: LetterMaker,
    private readonly links: UnsubscribeLinks,
    private readonly outbox: Outbox,
  ) {}

  async hand(tx: Tx, going: readonly Going[], templateId: string): Promise<void> {
    if (going.length === 0) return;
    const words = await templateWith(tx, templateId);
    if (!words) throw new Error('The template of the programme is gone.');
    const cards = await this.cards.of(tx, [...new Set(going.map(({ touchpoint }) => touchpoint.customerId))]);
    const write = await this.letters.pen();
    const written = going.flatMap(({ touchpoint, wording }) => {
      const card = cards.get(touchpoint.customerId);
      if (card?.email == null) return [];
      const link = this.links.make({ customerId: card.id, address: card.email, purpose: greetingPurpose });
      const values = valuesFor(card, touchpoint.turning);
      const letter = write({
        words,
        wording,
        values,
        card,
        unsubscribeUrl: link.url,
        preferencesUrl: link.preferencesUrl,
      });
      return [{ link, message: messageOf({ touchpoint, card, letter, link, now: this.clock.now() }) }];
    });
    await this.links.keep(
      tx,
      written.map(({ link }) => link),
    );
    await this.outbox.enqueueAll(
      tx,
      written.map(({ message }) => message),
    );
  }
}

interface Written {
  touchpoint: TouchpointRecord;
  card: CustomerCard;
  letter: WrittenLetter;
  link: NewLink;
  now: Temporal.Instant;
}

function messageOf({ touchpoint, card, letter, link, now }: Written): OutgoingMessage {
  return {
    key: deliveryKey({ id: touchpoint.id, round: touchpoint.round + 1 }),
    purpose: greetingPurpose,
    to: { address: link.address, name: card.displayName },
    ...letter,
    unsubscribeUrl: link.url,
    dueAt: now,
    expiresAt: parseStamp(touchpoint.expiresAt),
  };
}
