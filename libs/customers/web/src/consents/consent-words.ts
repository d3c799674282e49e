import type { ConsentBasis, Purpose } from '@regulars/customers/domain';

/** How one purpose stands, with its days already written out. */
export interface ConsentSaid {
  readonly purpose: Purpose;
  readonly basis: ConsentBasis;
  readonly allowed: boolean;
  readonly since: string | null;
  readonly until: string | null;
}

const names: Readonly<Record<Purpose, string>> = { greetings: 'wishes', 'check-ins': 'check-ins', offers: 'offers' };
// In the order in which a shop cares.
const order: readonly Purpose[] = ['greetings', 'check-ins', 'offers'];

/** May we write, and for what: "Wishes and check-ins: yes, they asked for them on 3 May 2024." One sentence for each basis. */
export function consentSentences(states: readonly ConsentSaid[]): readonly string[] {
  const sorted = [...states].sort((one, other) => order.indexOf(one.purpose) - order.indexOf(other.purpose));
  const bySay = Map.groupBy(sorted, (state) => say(state));
  return [...bySay].map(([said, group]) => `${capitalised(list(group.map(({ purpose }) => names[purpose])))}: ${said}`);
}

function say({ basis, allowed, since, until }: ConsentSaid): string {
  if (!allowed) return basis === 'none' && since !== null ? `no, not since ${since}.` : notAllowed(basis, until);
  const ends = until === null ? '' : `, until ${until}`;
  switch (basis) {
    case 'none':
      return 'no.';
    case 'asked':
      return `yes, they asked for it${since === null ? '' : ` on ${since}`}${ends}.`;
    case 'existing-customer':
      return `yes, as a customer${since === null ? '' : ` since ${since}`}${ends}.`;
    case 'imported':
      return `yes, agreed elsewhere${since === null ? '' : `, stated on ${since}`}${ends}.`;
  }
}

function notAllowed(basis: ConsentBasis, until: string | null): string {
  return basis !== 'none' && until !== null ? `no longer, it held until ${until}.` : 'not yet.';
}

function list(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
