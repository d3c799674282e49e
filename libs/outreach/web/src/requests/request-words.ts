import type { CustomerRequest } from '@regulars/outreach/contract';

/** What the words need to write days down. */
export interface Writing {
  day(day: string): string;
}

const asks: Readonly<Record<CustomerRequest['kind'], string>> = {
  name: 'asks to have their name put right',
  birthday: 'asks to have their birthday put right',
  forget: 'asks to be forgotten',
};

export const askWords = ({ kind }: CustomerRequest): string => asks[kind];

/** What is on record beside what is asked for: "Leoni Köhler → Leonie Köhler". */
export function changeWords({ kind, now, asked }: CustomerRequest, writing: Writing): string {
  if (asked === null) return '';
  const said = (value: string) => (kind === 'birthday' ? writing.day(value) : value);
  return now === null || now === '' ? `Nothing on record → ${said(asked)}` : `${said(now)} → ${said(asked)}`;
}

/** By when to answer, or what became of it. */
export function standWords(request: CustomerRequest, writing: Writing): string {
  const { state, answerBy, late, decidedBy, why } = request;
  if (state !== 'open') {
    const by = decidedBy === null ? '' : ` by ${decidedBy}`;
    return `${state === 'accepted' ? 'Accepted' : 'Declined'}${by}.${why === null ? '' : ` “${why}”`}`;
  }
  if (answerBy === null) return '';
  const law = 'the law gives one month';
  return late
    ? `Was to be answered by ${writing.day(answerBy)}: ${law}.`
    : `Answer by ${writing.day(answerBy)}: ${law}.`;
}
