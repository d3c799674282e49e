import { dayInWords } from '../words/days';
import { inARow } from '../words/texts';
import { draft, type Draft } from './drafts';
import type { BriefFacts, SentFact } from './facts';

/** Who sent them, and whom they sent. */
export interface ReferralLines {
  sentBy: Draft[];
  /** Whom they sent, while somebody among them has come and they were not thanked for it. */
  owed: Draft[];
  /** The same once they were thanked, or while nobody has come. */
  sent: Draft[];
}

const namesShown = 3;

/** "Sent to us by Ana Silva"; "Has sent us 2 people: Frank Harris (thanked on 3 March) and Mark Philips (not thanked yet)". */
export function referralLines({ customerId, sentBy, sent }: BriefFacts, today: string): ReferralLines {
  const by = sentBy === null ? [] : [sentLine(`Sent to us by ${sentBy.name}`, { kind: 'customer', id: sentBy.id })];
  if (sent.length === 0) return { sentBy: by, owed: [], sent: [] };
  const line = sentLine(`Has sent us ${sentWords(sent, today)}`, { kind: 'referral', id: customerId });
  const owed = sent.some(({ hasCome, thankedOn }) => hasCome && thankedOn === null);
  return { sentBy: by, owed: owed ? [line] : [], sent: owed ? [] : [line] };
}

const sentLine = (text: string, link: Draft['link']): Draft => draft({ topic: 'who', icon: 'person', text, link });

function sentWords(sent: readonly SentFact[], today: string): string {
  const shown = sent.slice(0, namesShown).map((one) => `${one.name} (${thankedWords(one, today)})`);
  const more = sent.length - shown.length;
  const names = inARow(more > 0 ? [...shown, `${more} more`] : shown);
  return sent.length === 1 ? names : `${sent.length} people: ${names}`;
}

function thankedWords({ thankedOn, hasCome }: SentFact, today: string): string {
  if (thankedOn === null) return hasCome ? 'not thanked yet' : 'has not come yet';
  const day = dayInWords(thankedOn, today);
  return day === 'today' || day === 'yesterday' ? `thanked ${day}` : `thanked on ${day}`;
}
