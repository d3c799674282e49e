import type { DeliveryItem } from '@regulars/delivery/contract';

export interface TestWords {
  what: string;
  said: string | null;
  tone: 'going' | 'good' | 'wrong';
}

/** Whether there is nothing more to wait for: it came to something, or its first try did not work. */
export function isDone({ state, attempts }: Pick<DeliveryItem, 'state' | 'attempts'>): boolean {
  return state === 'waiting' ? attempts > 0 : state !== 'attempting';
}

/** What is happening with a test, in words. */
export function testWords(
  item: Pick<DeliveryItem, 'state' | 'attempts' | 'because' | 'said' | 'to'>,
  files: boolean,
): TestWords {
  const { said } = item;
  switch (item.state) {
    case 'waiting':
      if (item.attempts === 0) return { what: 'It waits for its turn…', said: null, tone: 'going' };
      return { what: 'That did not work.', said, tone: 'wrong' };
    case 'attempting':
      return { what: 'Handing it to the mail server…', said: null, tone: 'going' };
    case 'sent':
      if (files) return { what: 'It is written as a file.', said: null, tone: 'good' };
      return { what: `The mail server took it. Look into the mailbox of ${item.to.address}.`, said, tone: 'good' };
    case 'unknown':
    case 'failed':
    case 'expired':
    case 'cancelled':
      return { what: item.because ?? 'That did not work.', said, tone: 'wrong' };
  }
}
