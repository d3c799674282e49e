import { counted, Temporal } from '@regulars/shared/calendar';
import type { Temporal as Time } from '@regulars/shared/calendar';
import type { ReasonKind } from './vocabulary';

/**
 * Why the gate says what it says, as data that can be kept: days are `YYYY-MM-DD`, and `until` is a local time where the
 * customer is, `YYYY-MM-DDTHH:mm`.
 */
export type Reason =
  | { readonly kind: 'on-the-day' }
  | { readonly kind: 'ahead'; readonly days: number }
  | { readonly kind: 'belated'; readonly days: number }
  | { readonly kind: 'moved-by-hand' }
  | { readonly kind: 'not-yet'; readonly until: string }
  | { readonly kind: 'quiet-hours'; readonly until: string }
  | { readonly kind: 'closed-day'; readonly until: string }
  | { readonly kind: 'deceased' }
  | { readonly kind: 'do-not-contact' }
  | { readonly kind: 'archived' }
  | { readonly kind: 'no-consent' }
  | { readonly kind: 'consent-withdrawn'; readonly on: string }
  | { readonly kind: 'consent-ended'; readonly on: string }
  | { readonly kind: 'no-address' }
  | { readonly kind: 'suppressed'; readonly address: string }
  | { readonly kind: 'already-greeted'; readonly on: string }
  | { readonly kind: 'too-late'; readonly day: string };

// Every reason has its kind in the list that the contract shows, and the other way round.
export type ReasonsAreListed = ReasonKind extends Reason['kind']
  ? Reason['kind'] extends ReasonKind
    ? true
    : never
  : never;

/** A reason as one sentence for the screen. */
export function sentence(reason: Reason): string {
  switch (reason.kind) {
    case 'on-the-day':
      return 'It goes out on the day itself.';
    case 'ahead':
      return `It goes out ${counted(reason.days, 'day')} before, because the day itself is a closed day.`;
    case 'belated':
      return `It goes out ${counted(reason.days, 'day')} late, with belated words.`;
    case 'moved-by-hand':
      return 'It goes out at the time that one of you chose.';
    case 'not-yet':
      return `It goes out ${momentInWords(reason.until)}, their time.`;
    case 'quiet-hours':
      return `It waits for the end of the quiet hours, ${momentInWords(reason.until)}, their time.`;
    case 'closed-day':
      return `It waits for a day on which you are open, ${momentInWords(reason.until)}, their time.`;
    case 'deceased':
      return 'They have died, so nothing is sent.';
    case 'do-not-contact':
      return 'They asked not to be contacted.';
    case 'archived':
      return 'They are archived, so nothing is sent.';
    case 'no-consent':
      return 'There is no consent on record to write to them for greetings.';
    case 'consent-withdrawn':
      return `They asked for no more greetings on ${dayInWords(reason.on)}.`;
    case 'consent-ended':
      return `Their consent ended on ${dayInWords(reason.on)}.`;
    case 'no-address':
      return 'There is no e-mail address to write to.';
    case 'suppressed':
      return `Nothing more is sent to ${reason.address}: it asked for no more, or cannot receive mail.`;
    case 'already-greeted':
      return `They were already greeted for this birthday on ${dayInWords(reason.on)}.`;
    case 'too-late':
      return `The day was ${dayInWords(reason.day)}, and wishes would come too late now.`;
  }
}

/** Reasons as one sentence after another. */
export const sentences = (reasons: readonly Reason[]): string => reasons.map(sentence).join(' ');

const shortDay = { day: 'numeric', month: 'long', year: 'numeric' } as const;
const longDay = { weekday: 'long', day: 'numeric', month: 'long' } as const;

function dayInWords(day: string): string {
  return Temporal.PlainDate.from(day).toLocaleString('en-GB', shortDay);
}

function momentInWords(local: string): string {
  const moment = Temporal.PlainDateTime.from(local);
  return `on ${moment.toPlainDate().toLocaleString('en-GB', longDay)} at ${local.slice(11, 16)}`;
}

/** A moment as a reason keeps it: local time where the customer is. */
export function localText(moment: Time.Instant, zone: string): string {
  return moment.toZonedDateTimeISO(zone).toPlainDateTime().toString({ smallestUnit: 'minute' });
}
