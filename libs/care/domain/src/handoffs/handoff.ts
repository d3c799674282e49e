/** A handoff is offered to a named colleague, who accepts or declines; whoever offered may take it back before. */
export const handoffStates = ['offered', 'accepted', 'declined', 'withdrawn'] as const;
export type HandoffState = (typeof handoffStates)[number];

/** From this handoff of one matter on the owner is warned: somebody is being passed around. */
export const warnsFrom = 3;

/** Who may answer: the colleague it is offered to accepts or declines, whoever offered it (or a manager) withdraws. */
export type HandoffAnswer = 'accept' | 'decline' | 'withdraw';

/** Whoever answers. */
export interface Answerer {
  userId: string;
  role: 'rep' | 'manager' | 'owner';
}

/** What becomes of a handoff, or why not; `why` is a sentence for the screen. */
export type HandoffAnswered =
  | { kind: 'answered'; state: HandoffState }
  | { kind: 'refused'; code: 'answered' | 'not-yours' | 'offered'; why: string };

/** What a handoff must say of itself to be answered. */
export interface OfferedHandoff {
  state: HandoffState;
  fromId: string | null;
  toId: string | null;
}

const becomes = { accept: 'accepted', decline: 'declined' } as const;

/** What becomes of an offered handoff by an answer. It is answered once. */
export function answerHandoff(handoff: OfferedHandoff, answer: HandoffAnswer, who: Answerer): HandoffAnswered {
  if (handoff.state !== 'offered') return refused('answered', since[handoff.state]);
  if (answer === 'withdraw') {
    return isTheirs(handoff.fromId, who)
      ? { kind: 'answered', state: 'withdrawn' }
      : refused('not-yours', 'Only who offered it, or a manager, can take it back.');
  }
  if (handoff.toId !== who.userId) return refused('not-yours', 'Only the colleague it is offered to can answer.');
  return { kind: 'answered', state: becomes[answer] };
}

/** Undo of a No or of taking it back: it is offered again. Who took over stays; to give back is to pass on anew. */
export function offerAgain({ state, fromId, toId }: OfferedHandoff, who: Answerer): HandoffAnswered {
  if (state === 'offered') return refused('offered', 'This waits for an answer already.');
  if (state === 'accepted') return refused('answered', since.accepted);
  return isTheirs(state === 'withdrawn' ? fromId : toId, who)
    ? { kind: 'answered', state: 'offered' }
    : refused('not-yours', 'Only who said so, or a manager, can take it back.');
}

const isTheirs = (id: string | null, { userId, role }: Answerer): boolean => id === userId || role !== 'rep';

/** Why an answer comes too late. */
const since = {
  accepted: 'It was accepted since: the colleague looks after them now. To take them back, pass them on anew.',
  declined: 'It was declined since; nothing was changed.',
  withdrawn: 'It was taken back since; nothing was changed.',
} as const;

const refused = (code: 'answered' | 'not-yours' | 'offered', why: string): HandoffAnswered => ({
  kind: 'refused',
  code,
  why,
});
