import { Injectable } from '@nestjs/common';
import { starterFor } from '@regulars/outreach/domain';
import type { LetterheadChange, LetterheadPreview } from '@regulars/outreach/contract';
import { HeadReader } from './head-reader';
import { LetterMaker } from './letter-maker';
import { madeUp } from './made-up';

/** A birthday wish to somebody made up, under a head that the owner is choosing. */
@Injectable()
export class LetterheadPreviews {
  constructor(
    private readonly heads: HeadReader,
    private readonly letters: LetterMaker,
  ) {}

  async preview(change: LetterheadChange): Promise<LetterheadPreview> {
    const [colleague] = (await this.heads.read()).colleagues;
    const write = await this.letters.pen(change);
    const [repId, mailbox] = colleague ?? [null, undefined];
    const letter = write({
      words: starterFor('birthday'),
      wording: 'on-the-day',
      values: { ...madeUp, ...(mailbox?.name ? { rep_name: mailbox.name } : {}) },
      card: { language: null, repId },
    });
    const { subject, text, html, fromName, replyTo } = letter;
    return {
      letter: { to: null, subject, text, html, fromName: fromName ?? null, replyTo: replyTo?.address ?? null },
    };
  }
}
