import type { Programme, ProgrammeSettingsView } from '@regulars/outreach/contract';
import { counted } from '@regulars/shared/calendar';

type Thanks = Extract<ProgrammeSettingsView, { kind: 'thanks' }>;
type Holidays = Extract<ProgrammeSettingsView, { kind: 'holiday' }>;

/** What a programme does, on or off, in one sentence. `money` writes an amount in the shop's currency. */
export function aboutOf({ settings }: Pick<Programme, 'settings'>, money: (minor: number) => string): string {
  switch (settings.kind) {
    case 'birthday':
      return 'A wish on each birthday that you know.';
    case 'date':
      return dateWords(settings);
    case 'holiday':
      return holidayWords(settings);
    case 'check-in':
      return settings.by === 'rhythm'
        ? 'A word to whoever stays away longer than they usually do.'
        : `A word once you have not heard from somebody for ${counted(settings.everyDays, 'day')}.`;
    case 'thanks':
      return `Thanks ${thanksWords(settings, money)}.`;
    case 'second-visit':
      return `A word ${counted(settings.daysAfter, 'day')} after a first visit, if they have not come again.`;
    case 'win-back':
      return settings.by === 'rhythm'
        ? 'A word to whoever has been gone far longer than they usually are.'
        : `A word to whoever was last here ${counted(settings.days, 'day')} ago.`;
    case 'offer':
      return 'It sends an offer.';
  }
}

function dateWords({ dateKind, label }: Extract<ProgrammeSettingsView, { kind: 'date' }>): string {
  if (label !== null) return `A wish on each “${label}” that you know.`;
  return dateKind === 'anniversary'
    ? 'A wish on each anniversary that you know.'
    : 'A wish on each other date of theirs that you know.';
}

function holidayWords({ holidays }: Holidays): string {
  if (holidays.length === 0) return 'Wishes on holidays that they keep. None is chosen yet.';
  const names = holidays.slice(0, 3).map(({ name }) => name);
  const rest = holidays.length - names.length;
  return `Wishes on ${listed(rest > 0 ? [...names, `${rest} more`] : names)}.`;
}

function thanksWords(settings: Thanks, money: (minor: number) => string): string {
  const when = settings.daysAfter === 0 ? 'on the day of' : `${counted(settings.daysAfter, 'day')} after`;
  switch (settings.after) {
    case 'first':
      return `${when} somebody’s first visit`;
    case 'nth':
      return `${when} visit number ${listed(settings.numbers.map(String))}`;
    case 'large':
      return `${when} a visit of ${money(settings.minor)} or more`;
    case 'sent':
      return `to whoever sent somebody, ${when} that one’s first visit`;
  }
}

/** "5, 10 and 25" */
export function listed(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}
