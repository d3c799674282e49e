import type { Programme } from '@regulars/outreach/contract';
import type { ProgrammeKind } from '@regulars/outreach/domain';
import type { IconName } from '@regulars/shared/ui';

/** The kinds that are switched on here; an offer's sending belongs to its offer. */
export type OwnKind = Exclude<ProgrammeKind, 'offer'>;

interface KindWords {
  readonly icon: IconName;
  /** How a further one is called in the list of kinds. */
  readonly label: string;
  readonly group: string;
  /** What the part is called that only this kind has; none for birthdays. */
  readonly own?: string;
}

/** How each kind is shown. */
export const kindWords: Readonly<Record<OwnKind, KindWords>> = {
  birthday: { icon: 'cake', label: 'Birthday wishes', group: 'Wishes' },
  date: { icon: 'heart', label: 'Wishes on another date of theirs', group: 'Wishes', own: 'Which date' },
  holiday: { icon: 'gift', label: 'Holiday wishes', group: 'Wishes', own: 'Which holidays' },
  'check-in': { icon: 'talk', label: 'Check-ins', group: 'Keeping in touch', own: 'After how long' },
  'second-visit': {
    icon: 'bag',
    label: 'A word after the first visit',
    group: 'Keeping in touch',
    own: 'After how long',
  },
  'win-back': { icon: 'history', label: 'A word after a long time', group: 'Keeping in touch', own: 'After how long' },
  thanks: { icon: 'star', label: 'Thanks after a visit', group: 'Thanks', own: 'After which visits' },
};

/** The kinds of which further ones can be made; there is one birthday programme. */
export const addableKinds = ['date', 'holiday', 'check-in', 'second-visit', 'win-back', 'thanks'] as const;

/** How a kind is shown. */
export function wordsOf(kind: ProgrammeKind): KindWords {
  return kindWords[kind === 'offer' ? 'thanks' : kind];
}

/** Programmes as people think of them, each group in the order of its kinds. */
export function grouped(programmes: readonly Programme[]): { heading: string; programmes: Programme[] }[] {
  const order = Object.keys(kindWords);
  const sorted = programmes.toSorted((one, other) => order.indexOf(one.kind) - order.indexOf(other.kind));
  return [...Map.groupBy(sorted, ({ kind }) => wordsOf(kind).group)].map(([heading, members]) => ({
    heading,
    programmes: members,
  }));
}
