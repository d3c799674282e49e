import type { Actor } from '@regulars/access/api';
import { atLeast } from '@regulars/access/domain';
import type { CustomerRequest } from '@regulars/outreach/contract';
import type { RequestRecord } from './request-record';

/** A request as screens show it, with what this person may do; `today` is the shop's. */
export function requestView(record: RequestRecord, actor: Actor, today: string): CustomerRequest {
  const { id, asked, receivedAt, answerBy, state, decidedAt, decidedBy, why } = record;
  return {
    id,
    customer: { id: record.customerId, name: record.customerName },
    kind: asked.kind,
    ...compared(record),
    receivedAt,
    answerBy,
    late: state === 'open' && answerBy !== null && answerBy < today,
    state,
    decidedAt,
    decidedBy,
    why,
    can: mayDo(record, atLeast(actor.role, 'owner')),
  };
}

function mayDo({ asked, state }: RequestRecord, isOwner: boolean): CustomerRequest['can'] {
  if (asked.kind === 'forget' && !isOwner) return [];
  if (state !== 'open') return ['undo'];
  return asked.kind === 'forget' ? ['erase', 'decline'] : ['accept', 'decline'];
}

/** What is on record beside what is asked for; once decided, what was on record then. */
function compared(record: RequestRecord): Pick<CustomerRequest, 'now' | 'asked'> {
  const { asked, before } = record;
  switch (asked.kind) {
    case 'forget':
      return { now: null, asked: null };
    case 'birthday':
      return { now: before?.kind === 'birthday' ? before.birthday : record.birthday, asked: asked.birthday };
    case 'name': {
      const now = before?.kind === 'name' ? before : record;
      const next = { given: asked.given ?? now.given, family: asked.family ?? now.family };
      return { now: now.display ?? inFull(now), asked: inFull(next) };
    }
  }
}

const inFull = ({ given, family }: { given: string | null; family: string | null }): string =>
  [given, family].filter((part) => part !== null).join(' ');
