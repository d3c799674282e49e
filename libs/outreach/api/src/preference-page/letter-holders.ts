import { BusinessProfile } from '@regulars/access/api';
import { Injectable } from '@nestjs/common';
import { pageLanguage, type PageLanguage } from '@regulars/outreach/domain';
import type { Reader } from '@regulars/shared/db';
import { UnsubscribeLinks, type LinkOwner } from '../unsubscribe/unsubscribe-links';

/** Who a letter was to, as far as their own page may say: it can be passed on. */
export interface LetterHolder extends LinkOwner {
  firstName: string | null;
  language: string | null;
  /** they asked the shop not to contact them at all */
  silent: boolean;
}

/** What every page for customers shows around it. */
export interface PageFrame {
  shop: string;
  language: PageLanguage;
  zone: string;
}

/** Finds whom the link of a letter belongs to, and in which language to speak to them. */
@Injectable()
export class LetterHolders {
  constructor(
    private readonly links: UnsubscribeLinks,
    private readonly business: BusinessProfile,
  ) {}

  /** Undefined for a link that was never made, or whose customer is gone. */
  async find(reader: Reader, token: string): Promise<LetterHolder | undefined> {
    const owner = await this.links.owner(reader, token);
    if (!owner) return undefined;
    const sql = 'SELECT given AS "firstName", language, do_not_contact AS "silent" FROM customer WHERE id = ?';
    const found = await reader.row<{ firstName: string | null; language: string | null; silent: number }>(sql, [
      owner.customerId,
    ]);
    return found && { ...owner, ...found, silent: found.silent === 1 };
  }

  /** In their language, else in the shop's. */
  async frame(holder: LetterHolder | undefined): Promise<PageFrame> {
    const shop = await this.business.find();
    const language = pageLanguage(holder?.language, shop?.language);
    return { shop: shop?.name ?? 'This shop', language, zone: shop?.zone ?? 'UTC' };
  }
}
