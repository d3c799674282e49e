import type { RowEffect } from '@regulars/customers/contract';
import { displayNameOf, type LikeReason } from '@regulars/customers/domain';
import type { Reader } from '@regulars/shared/db';
import { whoIsLike, type LikeCustomer } from '../duplicates/who-is-like';
import type { Person } from './people';

/** Of those whom a file would bring, who may be somebody who is here already, and whom each is like. */
export async function likeSomebodyHere(
  reader: Reader,
  fresh: readonly { line: number; person: Person }[],
): Promise<RowEffect[]> {
  const like = await whoIsLike(reader, fresh.map(({ person }) => person.state)); // prettier-ignore
  return fresh.flatMap(({ line, person }, at) => {
    const [likest] = like[at] ?? [];
    return likest ? [{ line, who: displayNameOf(person.state.name), what: [likeWords(likest)] }] : [];
  });
}

const words: Readonly<Record<LikeReason, string>> = {
  'same-email': 'the same e-mail',
  'same-phone': 'the same phone',
  'same-name': 'the same name',
  'sounds-alike': 'a name that sounds alike',
  'same-birthday': 'the same birthday',
};

function likeWords({ customer, reasons }: LikeCustomer): string {
  return `like ${customer.displayName}: ${reasons.map((reason) => words[reason]).join(', ')}`;
}
