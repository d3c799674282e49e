import { Injectable } from '@nestjs/common';
import { purposes } from '@regulars/customers/domain';
import { Reader } from '@regulars/shared/db';
import { pageAnswer, type PageAnswer } from '../preference-page/page';
import { LetterHolders } from '../preference-page/letter-holders';
import { OptOuts } from './opt-outs';
import { askPage, donePage, type UnsubscribePage } from './unsubscribe-page';

/** The page behind the way out of a letter. An unknown link looks like one of a greeting. */
@Injectable()
export class UnsubscribePages {
  constructor(
    private readonly reader: Reader,
    private readonly holders: LetterHolders,
    private readonly optOuts: OptOuts,
  ) {}

  /** Asks, and changes nothing. */
  async ask(token: string): Promise<PageAnswer> {
    return pageAnswer(askPage(await this.about(token)));
  }

  /** Takes the opt-out. */
  async take(token: string): Promise<PageAnswer> {
    await this.optOuts.take(token);
    return pageAnswer(donePage(await this.about(token)));
  }

  private async about(token: string): Promise<UnsubscribePage> {
    const holder = await this.holders.find(this.reader, token);
    const { shop, language } = await this.holders.frame(holder);
    const purpose = purposes.find((one) => one === holder?.purpose) ?? 'greetings';
    return { shop, language, purpose, token };
  }
}
