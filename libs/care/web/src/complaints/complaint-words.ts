import type { ComplaintView } from '@regulars/care/contract';
import type { ComplaintState } from '@regulars/care/domain';

/** How a complaint stands. */
export const endWords: Readonly<Record<ComplaintState, string>> = {
  open: 'open',
  solved: 'solved',
  'could-not': 'could not be solved, and we tried',
};

/** What the words need to write moments down. */
export interface Writing {
  relativeMoment(moment: string): string;
}

/** "open since 3 May", "solved yesterday 17:30", and what they said since. */
export function standsWords(
  { state, openedAt, closedAt, check }: Pick<ComplaintView, 'state' | 'openedAt' | 'closedAt' | 'check'>,
  writing: Writing,
): string {
  if (state === 'open') {
    const again = check?.answer === 'no' ? 'not good yet, ' : '';
    return `${again}open since ${writing.relativeMoment(openedAt)}`;
  }
  const said = check?.answer === 'yes' ? ', they say it is good' : '';
  return `${endWords[state]}${closedAt === null ? '' : `, ${writing.relativeMoment(closedAt)}`}${said}`;
}

/** "4 of 12 good contacts since it went wrong"; once all are made there is no recovery to tell. */
export const recoveryWords = ({ made, owed }: { made: number; owed: number }): string =>
  `${made} of ${owed} good contacts since it went wrong`;
