import { Injectable } from '@nestjs/common';
import { parseStamp, stampOf, type Temporal } from '@regulars/shared/calendar';
import { marks, type Tx } from '@regulars/shared/db';
import { admit, begin, testPurpose, type Attempting, type ChannelKind, type Waiting } from '@regulars/delivery/domain';
import type { KeptAttachment } from '../attachments/attachment';
import { Attachments } from '../attachments/attachments';
import { Suppressions } from '../suppressions/suppressions';
import { candidatesQuery, type CandidateRow } from './candidates';
import { StateWriter, type StateChange } from './state-writer';
import { WelcomeDesk } from './welcome-desk';

/** A message that is ours to send now. */
export interface Claimed {
  row: CandidateRow;
  attempt: Attempting;
  attachments: readonly KeptAttachment[];
}

export interface ClaimOrder {
  now: Temporal.Instant;
  /** At most so many. */
  want: number;
  channel: ChannelKind;
  /** While the channel is paused: nothing but what somebody sends to themselves to try it. */
  onlyTests: boolean;
  worker: string;
  leaseSeconds: number;
}

export interface ClaimResult {
  claimed: Claimed[];
  /** Whether there may be more that is due. */
  more: boolean;
}

/** Takes what is due, checks once more that it may go, and marks it as being attempted, all in one unit of work. */
@Injectable()
export class Claims {
  constructor(
    private readonly attachments: Attachments,
    private readonly desk: WelcomeDesk,
    private readonly states: StateWriter,
    private readonly suppressions: Suppressions,
  ) {}

  async claim(tx: Tx, order: ClaimOrder): Promise<ClaimResult> {
    const rows = await this.candidates(tx, order);
    const { going, stopped } = await this.sort(tx, rows, order);
    const { welcome, turned } = await this.desk.ask(tx, going, order.now);
    // What is to be asked about again is left for the next run, not asked about at once and over and over.
    const more = rows.length === order.want && welcome.length + turned.length === going.length;
    await this.states.write(tx, [...stopped, ...turned], ['waiting']);
    await this.mark(tx, welcome, order);
    const carried = await this.attachments.of(
      tx,
      welcome.map((row) => row.id),
    );
    const claimed = welcome.map((row) => ({
      row,
      attempt: begin(waitingOf(row), order.channel, order.now),
      attachments: carried.get(row.id) ?? [],
    }));
    return { claimed, more };
  }

  private candidates(tx: Tx, { now, want, onlyTests }: ClaimOrder): Promise<CandidateRow[]> {
    const params = [stampOf(now), ...(onlyTests ? [testPurpose] : []), want];
    return tx.rows<CandidateRow>(candidatesQuery(tx.dialect, onlyTests), params);
  }

  /** Sorts out what the outbox itself knows must not go. */
  private async sort(tx: Tx, rows: CandidateRow[], { now, channel }: ClaimOrder): Promise<Sorted> {
    const suppressed = await this.suppressions.find(
      tx,
      rows.map((row) => row.addressHash),
    );
    const going: CandidateRow[] = [];
    const stopped: StateChange[] = [];
    for (const row of rows) {
      const about = { delivery: waitingOf(row), address: row.address, expiresAt: parseStamp(row.expiresAt), channel };
      const verdict = admit({ ...about, suppressed: suppressed.of(row.addressHash, row.purpose) !== undefined }, now);
      if (verdict === 'go') going.push(row);
      else stopped.push({ ...row, delivery: verdict });
    }
    return { going, stopped };
  }

  private async mark(tx: Tx, rows: CandidateRow[], order: ClaimOrder): Promise<void> {
    if (rows.length === 0) return;
    const { now, channel, worker, leaseSeconds } = order;
    const lease = stampOf(now.add({ seconds: leaseSeconds }));
    const marked = await tx.run(
      `UPDATE delivery SET state = 'attempting', attempts = attempts + 1, channel = ?, changed_at = ?, worker = ?, lease_until = ?
       WHERE state = 'waiting' AND id IN (${marks(rows.length)})`,
      [channel, stampOf(now), worker, lease, ...rows.map((row) => row.id)],
    );
    if (marked !== rows.length) throw new Error('Somebody else claimed the same message in the same unit of work.');
  }
}

interface Sorted {
  going: CandidateRow[];
  stopped: StateChange[];
}

const waitingOf = (row: CandidateRow): Waiting => ({
  state: 'waiting',
  due: parseStamp(row.dueAt),
  attempts: row.attempts,
  setbacks: row.setbacks,
  ...(row.said === null ? {} : { said: row.said }),
});
