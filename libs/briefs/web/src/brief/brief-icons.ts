import type { Icon as BriefIcon } from '@regulars/briefs/domain';
import type { IconName } from '@regulars/shared/ui';

/** The drawing for each kind of line. */
export const briefIcons: Readonly<Record<BriefIcon, IconName>> = {
  stop: 'never',
  complaint: 'warn',
  conduct: 'people',
  promise: 'check',
  heart: 'heart',
  say: 'talk',
  person: 'person',
  speech: 'talk',
  never: 'never',
  like: 'star',
  dislike: 'close',
  need: 'warn',
  cake: 'cake',
  calendar: 'today',
  bag: 'bag',
  clock: 'clock',
  pin: 'pin',
  note: 'note',
  talk: 'talk',
  gift: 'gift',
};
