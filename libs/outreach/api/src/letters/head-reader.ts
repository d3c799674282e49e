import { Injectable } from '@nestjs/common';
import type { InlineAttachment, Mailbox } from '@regulars/delivery/api';
import type { LetterheadChange } from '@regulars/outreach/contract';
import { frameWordsIn, type HeadLogo } from '@regulars/outreach/domain';
import { Reader } from '@regulars/shared/db';
import { readHead, readLogo, readLogoContent } from './letterhead-store';

/** The head of the shop's letters, with all that goes along. */
export interface ShopHead extends LetterheadChange {
  logo: HeadLogo | undefined;
  attachments: InlineAttachment[];
  /** Who works here, by id. */
  colleagues: ReadonlyMap<string, Mailbox>;
}

/** Reads the head once for many letters. */
@Injectable()
export class HeadReader {
  constructor(private readonly reader: Reader) {}

  async read(): Promise<ShopHead> {
    const [head, logo, colleagues] = await Promise.all([readHead(this.reader), this.logo(), this.colleagues()]);
    return { ...head, ...logo, colleagues };
  }

  private async logo(): Promise<Pick<ShopHead, 'logo' | 'attachments'>> {
    const [kept, content] = await Promise.all([readLogo(this.reader), readLogoContent(this.reader)]);
    if (!kept || !content) return { logo: undefined, attachments: [] };
    const { type, width, height } = kept;
    const filename = type === 'image/png' ? 'logo.png' : 'logo.jpg';
    return {
      logo: { cid: logoId, width, height },
      attachments: [{ cid: logoId, filename, contentType: type, content }],
    };
  }

  private async colleagues(): Promise<Map<string, Mailbox>> {
    const rows = await this.reader.rows<{ id: string; name: string; address: string }>(
      'SELECT id, name, email AS "address" FROM app_user WHERE deactivated_at IS NULL',
    );
    return new Map(rows.map(({ id, ...mailbox }) => [id, mailbox]));
  }
}

/** The content id of the shop's picture (RFC 2392): the same in each letter, as each letter carries its own. */
export const logoId = 'logo@letter';

/** Who a letter is from and who takes the answer: the customer's colleague, where they have one who works here. */
export function senderOf(
  { sender, colleagues }: ShopHead,
  { repId, language, shopName }: { repId: string | null; language: string; shopName: string },
): { fromName?: string; replyTo?: Mailbox } {
  const colleague = repId === null ? undefined : colleagues.get(repId);
  if (!colleague) return {};
  const named = sender === 'colleague' && colleague.name;
  return { replyTo: colleague, ...(named ? { fromName: frameWordsIn(language).sender(named, shopName) } : {}) };
}
