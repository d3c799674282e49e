import type { HandoffView } from '@regulars/care/contract';

/** What a handoff needs now, as this person sees it. */
export type HandoffTurn = 'answer' | 'wait' | 'tell' | 'none';

/** Whose turn it is: theirs to answer, a colleague's (one may take it back), to tell the customer, or nobody's. */
export function turnOf(
  { state, from, to, told }: HandoffView,
  { userId, manages }: { userId: string; manages: boolean },
): HandoffTurn {
  if (state === 'offered' && to?.id === userId) return 'answer';
  if (state === 'offered' && (from?.id === userId || manages)) return 'wait';
  if (state === 'accepted' && told === null && (to?.id === userId || from?.id === userId)) return 'tell';
  return 'none';
}

const ways = {
  call: 'on the phone',
  'in-person': 'in person',
  email: 'by e-mail',
  message: 'by message',
} as const;

/** What became of it, in a sentence. */
export function handoffInWords({ state, from, to, told, why }: HandoffView): string {
  const giver = from?.name ?? 'A colleague';
  const taker = to?.name ?? 'a colleague';
  switch (state) {
    case 'offered':
      return `${giver} asked ${taker} to take over.`;
    case 'accepted':
      return `${taker} took over from ${giver}. ${told === null ? 'The customer does not know yet.' : `The customer was told ${ways[told]}.`}`;
    case 'declined':
      return `${taker} could not take over${why === null ? '' : `: ${why}`}`;
    case 'withdrawn':
      return `${giver} took the offer back.`;
  }
}
