import { inject, Injectable } from '@angular/core';
import { purposeWords } from '@regulars/customers/web';
import type { ClosedAddress, ToldUs } from '@regulars/outreach/contract';
import { dayIn, Written } from '@regulars/shared/ui';

const why = {
  bounced: 'mail to it came back',
  'no-such-address': 'there is no such address',
  complained: 'a letter was called spam',
  'asked-not-to': 'they asked for no more',
  erased: 'it asked for no more',
} as const satisfies Record<ClosedAddress['reason'], string>;

/** Why nothing goes to somebody, as sentences. */
@Injectable({ providedIn: 'root' })
export class MailStopWords {
  private readonly written = inject(Written);

  /** "Nothing goes to leonie@example.org: mail to it came back, said by Ana on 3 May." */
  closed({ address, reason, by, since }: ClosedAddress): string {
    const said = by === null ? `since ${this.day(since)}` : `said by ${by} on ${this.day(since)}`;
    return `Nothing goes to ${address}: ${why[reason]}, ${said}.`;
  }

  /** "Wishes and offers: they asked us not to write, said Ana on 3 May." */
  told({ purposes, by, at }: ToldUs): string {
    const kinds = purposeWords(purposes);
    return `${kinds}: they asked us not to write${by === null ? '' : `, said by ${by}`} on ${this.day(at)}.`;
  }

  private day(at: string): string {
    return this.written.day(dayIn(this.written.zone(), at));
  }
}
