import type { ConsentBasis, Purpose } from '@regulars/customers/domain';

/** How one purpose stands, with its days already written out. */
export interface ConsentSaid {
  readonly purpose: Purpose;
  readonly basis: ConsentBasis;
  readonly allowed: boolean;
  readonly since: string | null;
  readonly until: string | null;
  /** what its end is counted from, for those who are customers */
  readonly runsFrom?: 'last visit' | 'record' | null;
  readonly source?: string | null;
  /** who wrote it down; null for the customer themselves, or a list */
  readonly by?: string | null;
}

const names: Readonly<Record<Purpose, string>> = { greetings: 'wishes', 'check-ins': 'check-ins', offers: 'offers' };
// In the order in which a shop cares.
const order: readonly Purpose[] = ['greetings', 'check-ins', 'offers'];
/** What the customer does themselves, by the links in their letters. */
const ownHand: ReadonlySet<string> = new Set(['unsubscribe link', 'preference page']);

/** May we write, and for what: "Wishes and check-ins: yes, they asked for them on 3 May 2024." One sentence for each basis. */
export function consentSentences(states: readonly ConsentSaid[]): readonly string[] {
  const sorted = [...states].sort((one, other) => order.indexOf(one.purpose) - order.indexOf(other.purpose));
  const bySay = Map.groupBy(sorted, (state) => say(state));
  return [...bySay].map(([said, group]) => `${purposeWords(group.map(({ purpose }) => purpose))}: ${said}`);
}

/** "Wishes and offers". */
export function purposeWords(purposes: readonly Purpose[]): string {
  const sorted = order.filter((purpose) => purposes.includes(purpose));
  return capitalised(list(sorted.map((purpose) => names[purpose])));
}

function say(state: ConsentSaid): string {
  const { basis, allowed, since } = state;
  if (!allowed) return notAllowed(state);
  const ends = `${endWords(state)}${writtenBy(state)}.`;
  switch (basis) {
    case 'none':
      return 'no.';
    case 'asked':
      return `yes, they asked for it${isOwnHand(state) ? ' themselves' : ''}${since === null ? '' : ` on ${since}`}${ends}`;
    case 'existing-customer':
      return `yes, as a customer${since === null ? '' : ` since ${since}`}${ends}`;
    case 'imported':
      return `yes, agreed elsewhere${since === null ? '' : `, stated on ${since}`}${ends}`;
  }
}

function notAllowed(state: ConsentSaid): string {
  const { basis, since, until, runsFrom } = state;
  if (basis === 'none' && since !== null) {
    const who = isOwnHand(state) ? `no, they said so themselves on ${since}` : `no, not since ${since}`;
    return `${who}${writtenBy(state)}.`;
  }
  if (basis === 'none' || until === null) return 'not yet.';
  const why = runsFrom ? `, counted from ${starts[runsFrom]}; the next visit renews it` : '';
  return `no longer, it held until ${until}${why}.`;
}

const starts = { 'last visit': 'their last visit', record: 'the day it was written down' } as const;

function endWords({ until, runsFrom }: ConsentSaid): string {
  if (until === null) return '';
  return `, until ${until}${runsFrom ? `, counted from ${starts[runsFrom]}` : ''}`;
}

const writtenBy = ({ by }: ConsentSaid): string => (by ? `; written down by ${by}` : '');
const isOwnHand = ({ by, source }: ConsentSaid): boolean => !by && ownHand.has(source ?? '');

function list(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
