import { AuditTrail, type Actor } from '@regulars/access/api';
import { Injectable } from '@nestjs/common';
import type { LetterheadChange, LetterheadView } from '@regulars/outreach/contract';
import { pictureIn } from '@regulars/outreach/domain';
import { Clock, stampOf } from '@regulars/shared/calendar';
import { Reader, UnitOfWork } from '@regulars/shared/db';
import { NotThere, Refused } from '@regulars/shared/http';
import { dropLogo, keepHead, keepLogo, readHead, readLogo, readLogoContent } from './letterhead-store';

const largestLogo = 200 * 1024;
const longestSide = 4000;

/** How the shop's letters look, as the owner chooses. */
@Injectable()
export class Letterheads {
  constructor(
    private readonly reader: Reader,
    private readonly units: UnitOfWork,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
  ) {}

  async read(): Promise<LetterheadView> {
    return { ...(await readHead(this.reader)), logo: (await readLogo(this.reader)) ?? null };
  }

  async change(actor: Actor, change: LetterheadChange): Promise<LetterheadView> {
    await this.units.write(async (tx) => {
      await keepHead(tx, change, stampOf(this.clock.now()));
      await this.audit.record(tx, actor, 'letterhead.changed', { detail: { ...change } });
    });
    return this.read();
  }

  /** The picture itself, and what it is. */
  async logo(): Promise<{ type: string; content: Buffer }> {
    const [kept, content] = [await readLogo(this.reader), await readLogoContent(this.reader)];
    if (!kept || !content) throw new NotThere('picture');
    return { type: kept.type, content };
  }

  /** Takes a PNG or JPEG of at most 200 kB, known by its own first bytes, whatever it is called. */
  async putLogo(actor: Actor, content: Buffer): Promise<LetterheadView> {
    const picture = acceptable(content);
    await this.units.write(async (tx) => {
      await keepLogo(tx, picture, content, stampOf(this.clock.now()));
      await this.audit.record(tx, actor, 'letterhead.changed', { detail: { logo: picture.type } });
    });
    return this.read();
  }

  async dropLogo(actor: Actor): Promise<LetterheadView> {
    await this.units.write(async (tx) => {
      await dropLogo(tx);
      await this.audit.record(tx, actor, 'letterhead.changed', { detail: { logo: null } });
    });
    return this.read();
  }
}

function acceptable(content: Buffer): NonNullable<ReturnType<typeof pictureIn>> {
  if (content.length > largestLogo)
    throw new Refused('picture-too-large', `At most 200 kB, please; this has ${Math.ceil(content.length / 1024)} kB.`);
  const picture = pictureIn(content);
  if (!picture) throw new Refused('not-a-picture', 'This is not a PNG or JPEG picture. Save it as one of these first.');
  if (Math.max(picture.width, picture.height) > longestSide)
    throw new Refused('picture-too-large', `At most ${longestSide} pixels on each side, please.`);
  return picture;
}
