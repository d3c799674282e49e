import { counted, Temporal } from '@regulars/shared/calendar';
import type { Temporal as Time } from '@regulars/shared/calendar';
import type { Purpose } from '@regulars/customers/domain';
import type { ProgrammeKind } from '../programmes/vocabulary';
import type { ClosedBecause, PersonalWay } from './knowledge';
import type { ReasonKind } from './vocabulary';

/**
 * Why the gate says what it says, as data that can be kept: days are `YYYY-MM-DD`, and `until` is a local time where the
 * customer is, `YYYY-MM-DDTHH:mm`.
 */
export type Reason =
  | { readonly kind: 'on-the-day' }
  | { readonly kind: 'ahead'; readonly days: number }
  | { readonly kind: 'belated'; readonly days: number }
  | { readonly kind: 'as-planned' }
  | { readonly kind: 'moved-by-hand' }
  | { readonly kind: 'sent-by-hand' }
  | { readonly kind: 'for-a-person'; readonly way: PersonalWay }
  | { readonly kind: 'prefers-person'; readonly way: PersonalWay }
  | { readonly kind: 'handed-over' }
  | { readonly kind: 'together'; readonly name: string }
  | { readonly kind: 'not-yet'; readonly until: string }
  | { readonly kind: 'quiet-hours'; readonly until: string }
  | { readonly kind: 'closed-day'; readonly until: string }
  | { readonly kind: 'cap'; readonly most: number; readonly days: number; readonly until: string }
  | { readonly kind: 'makes-room'; readonly for: ProgrammeKind; readonly until: string }
  | { readonly kind: 'deceased' }
  | { readonly kind: 'do-not-contact' }
  | { readonly kind: 'archived' }
  | { readonly kind: 'paused'; readonly until: string }
  | { readonly kind: 'no-consent'; readonly purpose?: Purpose }
  | { readonly kind: 'consent-withdrawn'; readonly on: string; readonly purpose?: Purpose }
  | { readonly kind: 'consent-ended'; readonly on: string }
  | { readonly kind: 'no-address' }
  | { readonly kind: 'no-phone' }
  | { readonly kind: 'no-postal-address' }
  | ({ readonly kind: 'suppressed'; readonly address: string } & Partial<ClosedBecause>)
  | { readonly kind: 'already-greeted'; readonly on: string }
  | { readonly kind: 'just-been-here'; readonly on: string }
  | { readonly kind: 'household'; readonly name: string; readonly on: string }
  | { readonly kind: 'open-complaint'; readonly since: string; readonly of?: string }
  | { readonly kind: 'complaint-in-person' }
  | { readonly kind: 'after-complaint'; readonly until: string }
  | { readonly kind: 'promise-overdue'; readonly what: string }
  | { readonly kind: 'not-done' }
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
    case 'as-planned':
      return 'It goes out as planned.';
    case 'moved-by-hand':
      return 'It goes out at the time that one of you chose.';
    case 'sent-by-hand':
      return 'One of you sent it by hand.';
    case 'for-a-person':
      return reason.way === 'call' ? 'It is a call for one of you to make.' : 'It is a card for one of you to write.';
    case 'prefers-person':
      return reason.way === 'call' ? 'They would rather be called than written to.' : 'They would rather have a card.';
    case 'handed-over':
      return 'One of you takes it in hand.';
    case 'together':
      return `It goes in one letter with ${reason.name}, who has the same address.`;
    case 'not-yet':
      return `It goes out ${momentInWords(reason.until)}, their time.`;
    case 'quiet-hours':
      return `It waits for the end of the quiet hours, ${momentInWords(reason.until)}, their time.`;
    case 'closed-day':
      return `It waits for a day on which you are open, ${momentInWords(reason.until)}, their time.`;
    case 'cap':
      return `They have heard from you ${reason.most === 1 ? 'once' : `${reason.most} times`} within ${counted(reason.days, 'day')}; it waits until ${momentInWords(reason.until).replace(/^on /, '')}.`;
    case 'makes-room':
      return `It makes room for ${madeRoomFor[reason.for]}, and waits until ${momentInWords(reason.until).replace(/^on /, '')}.`;
    case 'deceased':
      return 'They have died, so nothing is sent.';
    case 'do-not-contact':
      return 'They asked not to be contacted.';
    case 'archived':
      return 'They are archived, so nothing is sent.';
    case 'paused':
      return `They asked to hear nothing until ${dayInWords(reason.until)}.`;
    case 'no-consent':
      return `There is no consent on record to write to them for ${reason.purpose ?? 'greetings'}.`;
    case 'consent-withdrawn':
      return `They asked for no more ${reason.purpose ?? 'greetings'} on ${dayInWords(reason.on)}.`;
    case 'consent-ended':
      return `Their consent ended on ${dayInWords(reason.on)}.`;
    case 'no-address':
      return 'There is no e-mail address to write to.';
    case 'no-phone':
      return 'There is no phone number to call.';
    case 'no-postal-address':
      return 'There is no postal address for a card.';
    case 'suppressed':
      return closedInWords(reason);
    case 'already-greeted':
      return `They were already greeted for this day on ${dayInWords(reason.on)}.`;
    case 'just-been-here':
      return `They were here on ${dayInWords(reason.on)}, so there is nothing to ask.`;
    case 'household':
      return `${reason.name}, who has the same address, had it on ${dayInWords(reason.on)}.`;
    case 'open-complaint':
      return `${openComplaint(reason)}; it waits until one of you lets it go.`;
    case 'complaint-in-person':
      return 'They have an open complaint, so it had better come from one of you.';
    case 'after-complaint':
      return `A complaint was closed not long ago; it waits until ${momentInWords(reason.until).replace(/^on /, '')}.`;
    case 'promise-overdue':
      return `We still owe them what we promised: ${reason.what}. First that, then this.`;
    case 'not-done':
      return 'Nobody got round to it in time.';
    case 'too-late':
      return `The day was ${dayInWords(reason.day)}, and it would come too late now.`;
  }
}

function closedInWords({ address, why, by, on }: { address: string } & Partial<ClosedBecause>): string {
  const said = by === undefined || on === undefined ? '' : `, said by ${by} on ${dayInWords(on)}`;
  switch (why) {
    case 'bounced':
    case 'no-such-address':
      return `Nothing more is sent to ${address}: mail to it came back${said}.`;
    case 'complained':
      return `Nothing more is sent to ${address}: they called a letter spam.`;
    case 'asked-not-to':
    case 'erased':
      return `Nothing more is sent to ${address}: it asked for no more.`;
    case undefined:
      return `Nothing more is sent to ${address}: it asked for no more, or cannot receive mail.`;
  }
}

const madeRoomFor = {
  birthday: 'birthday wishes',
  date: 'wishes for a day of theirs',
  holiday: 'holiday wishes',
  thanks: 'thanks',
  'check-in': 'a check-in',
  'second-visit': 'a word after their first visit',
  'win-back': 'a word after a long time',
  offer: 'an offer',
} as const satisfies Record<ProgrammeKind, string>;

/** Reasons as one sentence after another. */
export const sentences = (reasons: readonly Reason[]): string => reasons.map(sentence).join(' ');

/** The same for a letter that is left out rather than held: nobody could let it go. */
export const sentencesLeftOut = (reasons: readonly Reason[]): string =>
  reasons
    .map((reason) => (reason.kind === 'open-complaint' ? `${openComplaint(reason)}.` : sentence(reason)))
    .join(' ');

function openComplaint({ of, since }: Extract<Reason, { kind: 'open-complaint' }>): string {
  return `${of === undefined ? 'They have' : `${of}, who has the same address, has`} an open complaint since ${dayInWords(since)}`;
}

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
