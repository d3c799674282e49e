import type { ProgrammeKind } from '@regulars/outreach/domain';
import type { IconName } from '@regulars/shared/ui';

const icons: Record<ProgrammeKind, IconName> = {
  birthday: 'cake',
  date: 'heart',
  holiday: 'star',
  'check-in': 'talk',
  thanks: 'gift',
  'second-visit': 'bag',
  'win-back': 'history',
  offer: 'tag',
};

const nouns: Record<ProgrammeKind, string> = {
  birthday: 'birthday wishes',
  date: 'wishes',
  holiday: 'holiday wishes',
  'check-in': 'check-in',
  thanks: 'thanks',
  'second-visit': 'word after the first visit',
  'win-back': 'word after a long time',
  offer: 'offer',
};

/** The icon of a kind. */
export function iconOf(kind: ProgrammeKind): IconName {
  return icons[kind];
}

/** Of what and to whom, within a sentence: "check-in to Eduardo Martins". */
export function subjectOf({ kind, customer }: { kind: ProgrammeKind; customer: { name: string } }): string {
  return `${nouns[kind]} to ${customer.name}`;
}
