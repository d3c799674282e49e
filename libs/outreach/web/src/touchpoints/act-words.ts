import type { TouchpointView } from '@regulars/outreach/contract';
import type { TouchpointAction } from '@regulars/outreach/domain';

/** What is done at once, by one button. Moving asks for a day first. */
export type QuickAction =
  Exclude<TouchpointAction, 'move' | 'hand-over' | 'done'> | 'as-call' | 'as-card' | 'reached' | 'not-reached';

/** The words of an act: its button, and what to say of its subject ("check-in to Ana") when it is done. */
export interface ActWords {
  readonly button: string;
  readonly done: (subject: string) => string;
  /** How it is taken back: by Undo, by calling off what waits a minute in the outbox, or not at all. */
  readonly undo: 'undo' | 'call-off' | 'none';
}

/** The words of what a person may do at once. */
export const actWords: Record<QuickAction, ActWords> = {
  approve: { button: 'Approve', done: (it) => `Approved: ${it}.`, undo: 'undo' },
  'send-now': { button: 'Send now', done: (it) => `Going out in a minute: ${it}.`, undo: 'call-off' },
  hold: { button: 'Hold', done: (it) => `Held until you release it: ${it}.`, undo: 'undo' },
  release: { button: 'Release', done: (it) => `Goes out as planned: ${it}.`, undo: 'undo' },
  skip: { button: 'Not this one', done: (it) => `Not this time: ${it}.`, undo: 'undo' },
  undo: { button: 'Undo', done: (it) => `As it was before: ${it}.`, undo: 'none' },
  resend: { button: 'Send again', done: (it) => `Going out again: ${it}.`, undo: 'none' },
  leave: { button: 'Leave it', done: (it) => `Left as it is: ${it}.`, undo: 'none' },
  'as-call': { button: 'Call instead', done: (it) => `A call for one of you now: ${it}.`, undo: 'undo' },
  'as-card': { button: 'Write a card instead', done: (it) => `A card for one of you now: ${it}.`, undo: 'undo' },
  reached: { button: 'Done', done: (it) => `Done: ${it}.`, undo: 'undo' },
  'not-reached': {
    button: 'Not reached',
    done: (it) => `Written down that you did not reach them: ${it}.`,
    undo: 'undo',
  },
};

type Standing = Pick<TouchpointView, 'can' | 'way'>;

const inRows: readonly QuickAction[] = ['approve', 'release', 'hold', 'skip', 'undo', 'resend', 'leave'];
const onPage: readonly QuickAction[] = ['approve', 'release', 'send-now', 'hold', 'skip', 'undo', 'resend', 'leave'];

/** The buttons beside a name in a list: few, so that a row stays a row. */
export function rowButtons(standing: Standing): readonly QuickAction[] {
  return [...taskButtons(standing), ...offered(inRows, standing)];
}

/** All there is to do at once, on its own page. Whether a task is done is asked there with a word about it. */
export function pageButtons(standing: Standing): readonly QuickAction[] {
  const hands: readonly QuickAction[] = standing.can.includes('hand-over') ? ['as-call', 'as-card'] : [];
  return [...offered(onPage, standing), ...hands];
}

/** What came of a task. A card is written or not; a call may reach nobody. */
export function taskButtons({ can, way }: Standing): readonly QuickAction[] {
  if (!can.includes('done')) return [];
  return way === 'card' ? ['reached'] : ['reached', 'not-reached'];
}

/** Undoing a hold is releasing it, so one of the two is enough. */
function offered(order: readonly QuickAction[], { can }: Standing): readonly QuickAction[] {
  const possible: readonly string[] = can;
  return order.filter((act) => possible.includes(act) && !(act === 'undo' && possible.includes('release')));
}

/** What the server is asked for an act: the end of its address, and the body. */
export function requestOf(act: QuickAction, note: string | null): { readonly path: string; readonly body: object } {
  switch (act) {
    case 'as-call':
      return { path: 'hand-over', body: { way: 'call' } };
    case 'as-card':
      return { path: 'hand-over', body: { way: 'card' } };
    case 'reached':
      return { path: 'done', body: { reached: true, note } };
    case 'not-reached':
      return { path: 'done', body: { reached: false, note } };
    default:
      return { path: act, body: {} };
  }
}
