import { Injectable } from '@nestjs/common';
import { holdCustomer } from '@regulars/customers/api';
import { Reader, type Tx } from '@regulars/shared/db';
import { UnsubscribeLinks } from '../unsubscribe/unsubscribe-links';
import { forgetPage, unknownPage } from './forget-html';
import { LetterHolders, type LetterHolder, type PageFrame } from './letter-holders';
import { pageAnswer, type PageAnswer } from './page';
import { preferenceHtml, type PreferencePageParts } from './preference-html';
import { PreferenceStates } from './preference-state';

/** What the page says besides how things stand. */
export type Shown = Pick<PreferencePageParts, 'done' | 'badDay' | 'correction'>;

/** Shows a customer's own page to whoever holds the link. */
@Injectable()
export class PageShower {
  constructor(
    private readonly reader: Reader,
    private readonly links: UnsubscribeLinks,
    private readonly holders: LetterHolders,
    private readonly states: PreferenceStates,
  ) {}

  /** The page: 422 where something that was sent is not right, 404 for a link that leads nowhere. */
  async show(token: string, shown: Shown): Promise<PageAnswer> {
    const holder = await this.holders.find(this.reader, token);
    const frame = await this.holders.frame(holder);
    if (!holder) return pageAnswer(unknownPage(frame), 404);
    const state = await this.states.of(this.reader, holder, frame);
    const isWrong = shown.badDay === true || shown.correction !== undefined;
    return pageAnswer(preferenceHtml({ ...frame, token, state, ...shown }), isWrong ? 422 : 200);
  }

  /** Asks once more whether to be forgotten. */
  async forget(token: string): Promise<PageAnswer> {
    const holder = await this.holders.find(this.reader, token);
    const frame = await this.holders.frame(holder);
    return holder ? pageAnswer(forgetPage({ ...frame, token })) : pageAnswer(unknownPage(frame), 404);
  }

  /** Whom the link belongs to, for doing what they ask in this unit of work; others wait until it ends. */
  async holder(tx: Tx, token: string): Promise<{ holder: LetterHolder; frame: PageFrame } | undefined> {
    const holder = await this.holders.find(tx, token);
    if (!holder) return undefined;
    await holdCustomer(tx, holder.customerId);
    await this.links.used(tx, token);
    return { holder, frame: await this.holders.frame(holder) };
  }
}
