import { parseStamp, stampOf } from '@regulars/shared/calendar';
import type { CancelReason, ChannelKind, Delivery, DeliveryState, FailureReason } from '@regulars/delivery/domain';

/** The columns that hold where a delivery stands. */
export interface StoredState {
  state: DeliveryState;
  dueAt: string;
  changedAt: string;
  attempts: number;
  setbacks: number;
  channel: ChannelKind | null;
  why: string | null;
  said: string | null;
  leftAlone: number;
}

export const stateColumns = `
  d.state AS "state", d.due_at AS "dueAt", d.changed_at AS "changedAt", d.attempts AS "attempts", d.setbacks AS "setbacks",
  d.channel AS "channel", d.why AS "why", d.said AS "said", d.left_alone AS "leftAlone"`;

/** A delivery as it is stored. What we wrote ourselves is trusted: the reasons are the vocabulary's own. */
export function deliveryOf(stored: StoredState): Delivery {
  const { state, attempts, setbacks } = stored;
  const at = parseStamp(stored.changedAt);
  const channel = stored.channel ?? 'smtp';
  const said = stored.said === null ? {} : { said: stored.said };
  switch (state) {
    case 'waiting':
      return { state, due: parseStamp(stored.dueAt), attempts, setbacks, ...said };
    case 'attempting':
      return { state, attempts, setbacks, since: at, channel };
    case 'sent':
      return { state, at, attempts, channel, said: stored.said ?? '' };
    case 'unknown':
      return { state, since: at, attempts, said: stored.said ?? '', left: stored.leftAlone === 1 };
    case 'failed':
      return { state, at, attempts, why: (stored.why ?? 'refused') as FailureReason, said: stored.said ?? '' };
    case 'expired':
      return { state, at, attempts, ...said };
    case 'cancelled':
      return { state, at, attempts, why: (stored.why ?? 'called-off') as CancelReason, ...said };
  }
}

export interface ChangedColumns {
  state: DeliveryState;
  /** Only while waiting; null keeps what was. */
  dueAt: string | null;
  setbacks: number;
  why: string | null;
  said: string | null;
  leftAlone: number;
}

/** What a delivery's change writes. */
export function columnsOf(delivery: Delivery): ChangedColumns {
  return {
    state: delivery.state,
    dueAt: delivery.state === 'waiting' ? stampOf(delivery.due) : null,
    setbacks: 'setbacks' in delivery ? delivery.setbacks : 0,
    why: 'why' in delivery ? delivery.why : null,
    said: 'said' in delivery ? (delivery.said?.slice(0, 500) ?? null) : null,
    leftAlone: Number(delivery.state === 'unknown' && delivery.left),
  };
}
