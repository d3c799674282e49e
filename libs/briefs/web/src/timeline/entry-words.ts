import type { TimelineEntry } from '@regulars/briefs/contract';
import { dateName, sourceWords, tasteName } from '@regulars/customers/web';

/** How days and amounts are written here. */
export interface Writing {
  day(day: string): string;
  money(amount: { readonly minor: number; readonly currency: string }): string;
}

/** What happened, in parts: its name, what follows the name, words worth quoting, and what is soft beside it. */
export interface EntrySaid {
  readonly name: string;
  readonly rest: string;
  readonly quote: string;
  readonly soft: string;
}

const mostItems = 3;

/** One thing on the timeline as a line of words. */
export function entryWords(entry: TimelineEntry, writing: Writing): EntrySaid {
  switch (entry.kind) {
    case 'note':
      return said(entry.pinned ? 'Pinned note' : 'Note', {
        quote: entry.text,
        soft: entry.editedAt === null ? '' : 'edited',
      });
    case 'visit':
      return visitWords(entry, writing);
    case 'preference':
      // What was learnt is a sentence already: "Buys Jazz most: 9 of 19 visits".
      if (entry.source === 'learnt')
        return said('', { rest: capitalised(entry.text), soft: sourceWords(entry.source) });
      return said(tasteName({ ...entry, kind: entry.preferenceKind }), {
        rest: ` ${entry.text}`,
        soft: `${sourceWords(entry.source)} on ${writing.day(entry.sourceDay)}`,
      });
    case 'date':
      return said(dateName({ kind: entry.dateKind, label: entry.label }), { rest: ` is on ${writing.day(entry.on)}` });
    case 'contact':
      return said(entry.words, { quote: entry.said ?? '', soft: contactSoft(entry, writing) });
    case 'promise':
      return promiseWords(entry, writing);
    case 'complaint':
      return said(entry.state === 'open' ? 'Complaint, open' : 'Complaint', { quote: entry.said });
    case 'feedback':
      return said('', { rest: entry.text, quote: entry.words ?? '' });
    case 'consent':
    case 'asked':
    case 'greeting':
      return said('', { rest: entry.text });
  }
}

function contactSoft(
  { paraphrase, confirmed, nextStep, nextOn }: Extract<TimelineEntry, { kind: 'contact' }>,
  writing: Writing,
): string {
  const ours = paraphrase === null ? '' : `${confirmed ? 'They confirmed' : 'In our words'}: ${paraphrase}`;
  const when = nextOn === null ? '' : `, on ${writing.day(nextOn)}`;
  const next = nextStep === null && nextOn === null ? '' : `Next: ${nextStep ?? 'be in touch again'}${when}`;
  return [ours, next].filter((part) => part !== '').join(' · ');
}

const promiseStates = {
  open: '',
  late: 'late, they know',
  kept: 'kept',
  broken: 'not kept',
  withdrawn: 'no longer wanted',
} as const;

function promiseWords(
  { promiseKind, what, state, dueOn }: Extract<TimelineEntry, { kind: 'promise' }>,
  writing: Writing,
): EntrySaid {
  const by = dueOn === null ? '' : `by ${writing.day(dueOn)}`;
  const soft = [by, promiseStates[state]].filter((part) => part !== '').join(', ');
  return said(promiseKind === 'ours' ? 'Promised' : 'They asked for', { rest: ` ${what}`, soft });
}

function visitWords({ items, amount, note }: Extract<TimelineEntry, { kind: 'visit' }>, writing: Writing): EntrySaid {
  const few = items.length <= mostItems;
  const what = few ? items : [`${items.length} things`];
  const rest = [...what, ...(amount ? [writing.money(amount)] : [])].map((part) => `, ${part}`).join('');
  return said('Visit', { rest, soft: few ? '' : items.join(', '), quote: note ?? '' });
}

function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase('en') + text.slice(1);
}

function said(name: string, { rest = '', quote = '', soft = '' }: Partial<EntrySaid>): EntrySaid {
  return { name, rest, quote, soft };
}
