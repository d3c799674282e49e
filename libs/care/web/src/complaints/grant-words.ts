import type { GrantView } from '@regulars/care/contract';

type Money = NonNullable<GrantView['amount']>;

/** How much one may give alone, said plainly. Null: any amount. */
export function limitWords(mayGrant: Money | null, written: (money: Money) => string): string {
  if (mayGrant === null) return 'You may give what is right.';
  if (mayGrant.minor === 0)
    return 'For anything that costs, a manager is asked at once, with all that is written here.';
  return `You may give up to ${written(mayGrant)}; above it a manager is asked at once, with all that is written here.`;
}

/** What became of it: "given by Rui", "Rui asks; a manager decides", "refused by Marta: too much". */
export function grantWords({ state, askedBy, decidedBy, why }: GrantView): string {
  const asker = askedBy ?? 'somebody who is gone';
  const decider = decidedBy ?? 'somebody who is gone';
  const reason = why === null ? '' : `: “${why}”`;
  switch (state) {
    case 'asked':
      return `${asker} asks; a manager decides`;
    case 'granted':
      return `given by ${decider}${reason}`;
    case 'refused':
      return `refused by ${decider}${reason}`;
  }
}
