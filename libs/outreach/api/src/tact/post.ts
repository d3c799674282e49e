import { Injectable } from '@nestjs/common';
import { CustomerCards, type CustomerCard } from '@regulars/customers/api';
import { Outbox, type OutgoingMessage } from '@regulars/delivery/api';
import { purposeOf, type Wording } from '@regulars/outreach/domain';
import { Clock, parseStamp } from '@regulars/shared/calendar';
import type { Tx } from '@regulars/shared/db';
import { CodePictures, type CodePicture } from '../letters/code-pictures';
import { LetterMaker, type WrittenLetter } from '../letters/letter-maker';
import { LetterContents } from '../letters/letter-contents';
import { deliveryKey, type TouchpointRecord } from '../touchpoints/touchpoint-record';
import { UnsubscribeLinks, type NewLink } from '../unsubscribe/unsubscribe-links';

/** A touchpoint that goes out, in which words, and who goes along in its letter. */
export interface Going {
  touchpoint: TouchpointRecord;
  companions: readonly TouchpointRecord[];
  wording: Wording;
}

/** Writes the letters that go out and puts them into the outbox, each under its own key. */
@Injectable()
export class Post {
  constructor(
    private readonly clock: Clock,
    private readonly cards: CustomerCards,
    private readonly letters: LetterMaker,
    private readonly pictures: CodePictures,
    private readonly links: UnsubscribeLinks,
    private readonly outbox: Outbox,
  ) {}

  /** `waitSeconds`: how long each stays in the outbox before it may go, so that it can be called off. */
  async hand(tx: Tx, going: readonly Going[], waitSeconds: number): Promise<void> {
    if (going.length === 0) return;
    const all = going.flatMap(({ touchpoint, companions }) => [touchpoint, ...companions]);
    const cards = await this.cards.of(tx, [...new Set(all.map(({ customerId }) => customerId))]);
    const contents = await LetterContents.read(tx, all);
    const write = await this.letters.pen();
    const pictures = await this.pictures.of(all.flatMap((one) => codeOf(one) ?? []));
    const dueAt = this.clock.now().add({ seconds: waitSeconds });
    const written = going.flatMap(({ touchpoint, companions, wording }) => {
      const card = cards.get(touchpoint.customerId);
      if (card?.email == null) return [];
      const purpose = purposeOf[touchpoint.kind];
      const link = this.links.make({ customerId: card.id, address: card.email, purpose });
      const along = companions.flatMap((one) => cards.get(one.customerId) ?? []);
      const { words, values } = contents.of(touchpoint, card, along);
      const letter = write({
        words,
        wording,
        values,
        card,
        purpose,
        unsubscribeUrl: link.url,
        preferencesUrl: link.preferencesUrl,
        code: pictureFor(touchpoint, pictures),
      });
      return [{ link, message: { ...messageOf({ touchpoint, card, letter, link }), dueAt } }];
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

const codeOf = ({ about }: TouchpointRecord): string | null => (about?.kind === 'offer' ? about.code : null);

const pictureFor = (touchpoint: TouchpointRecord, pictures: ReadonlyMap<string, CodePicture>) =>
  pictures.get(codeOf(touchpoint) ?? '');

interface Written {
  touchpoint: TouchpointRecord;
  card: CustomerCard;
  letter: WrittenLetter;
  link: NewLink;
}

function messageOf({ touchpoint, card, letter, link }: Written): Omit<OutgoingMessage, 'dueAt'> {
  return {
    key: deliveryKey({ id: touchpoint.id, round: touchpoint.round + 1 }),
    purpose: link.purpose,
    to: { address: link.address, name: card.displayName },
    ...letter,
    unsubscribeUrl: link.url,
    expiresAt: parseStamp(touchpoint.expiresAt),
  };
}
