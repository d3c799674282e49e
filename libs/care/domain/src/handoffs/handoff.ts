/** A handoff is offered to a named colleague, who accepts or declines; whoever offered may take it back before. */
export const handoffStates = ['offered', 'accepted', 'declined', 'withdrawn'] as const;
export type HandoffState = (typeof handoffStates)[number];

/** From this handoff of one matter on the owner is warned: somebody is being passed around. */
export const warnsFrom = 3;

/** Who may answer: the colleague it is offered to accepts or declines, whoever offered it withdraws. */
export type HandoffAnswer = 'accept' | 'decline' | 'withdraw';

/** What a handoff must say of itself to be answered. */
export interface OfferedHandoff {
  state: HandoffState;
  fromId: string | null;
  toId: string | null;
}

const becomes = { accept: 'accepted', decline: 'declined', withdraw: 'withdrawn' } as const;

/** What becomes of a handoff by an answer, or why not; `refused` is a sentence for the screen. */
export function answerHandoff(
  handoff: OfferedHandoff,
  answer: HandoffAnswer,
  userId: string,
): { kind: 'answered'; state: HandoffState } | { kind: 'refused'; code: string; why: string } {
  if (handoff.state !== 'offered') {
    return { kind: 'refused', code: 'answered', why: `This was ${handoff.state} already; nothing was changed.` };
  }
  const whose = answer === 'withdraw' ? handoff.fromId : handoff.toId;
  if (whose !== userId) {
    const why =
      answer === 'withdraw'
        ? 'Only who offered it can take it back.'
        : 'Only the colleague it is offered to can answer.';
    return { kind: 'refused', code: 'not-yours', why };
  }
  return { kind: 'answered', state: becomes[answer] };
}
