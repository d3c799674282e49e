import type { LikeReason } from '@regulars/customers/domain';

const words: Readonly<Record<LikeReason, string>> = {
  'same-email': 'same e-mail',
  'same-phone': 'same phone',
  'same-name': 'same name',
  'sounds-alike': 'sounds alike',
  'same-birthday': 'same birthday',
};

/** Why two records may be of one person: "same phone, sounds alike". */
export const likeWords = (reasons: readonly LikeReason[]): string => reasons.map((reason) => words[reason]).join(', ');

/** The same as the beginning of a line: "Same phone, sounds alike". */
export function likeLine(reasons: readonly LikeReason[]): string {
  const said = likeWords(reasons);
  return said.charAt(0).toLocaleUpperCase('en') + said.slice(1);
}
