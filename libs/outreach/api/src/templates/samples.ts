import { BusinessProfile } from '@regulars/access/api';
import type { CustomerCard } from '@regulars/customers/api';
import { sampleAbout, type LetterAbout, type TemplateKind } from '@regulars/outreach/domain';
import { Clock, dayIn, nextOccurrence, Temporal } from '@regulars/shared/calendar';
import type { Reader } from '@regulars/shared/db';
import { Injectable } from '@nestjs/common';

/** What a letter is about in a preview: what is known of the customer, and an example of the rest. */
@Injectable()
export class Samples {
  constructor(
    private readonly business: BusinessProfile,
    private readonly clock: Clock,
  ) {}

  async about(kind: TemplateKind): Promise<LetterAbout> {
    return sampleAbout(kind, (await this.today()).toString());
  }

  async of(
    reader: Reader,
    kind: TemplateKind,
    { id, birthday }: Pick<CustomerCard, 'id' | 'birthday'>,
  ): Promise<{ turning: number | null; about: LetterAbout }> {
    const rhythm = await reader.row<{ usualDays: number | null }>(
      'SELECT usual_days AS "usualDays" FROM visit_rhythm WHERE customer_id = ?',
      [id],
    );
    const usualDays = rhythm?.usualDays ?? null;
    const about = { ...(await this.about(kind)), ...(usualDays === null ? {} : { usualDays }) };
    return { turning: turningNext(birthday, await this.today()), about };
  }

  private async today(): Promise<Temporal.PlainDate> {
    return dayIn(this.clock.now(), (await this.business.get()).zone);
  }
}

/** The age that somebody turns on their next birthday; null where the year is not known. */
function turningNext(birthday: string | null, today: Temporal.PlainDate): number | null {
  if (birthday === null || birthday.startsWith('--')) return null;
  const born = Temporal.PlainDate.from(birthday);
  return nextOccurrence(born.toPlainMonthDay(), today).year - born.year;
}
