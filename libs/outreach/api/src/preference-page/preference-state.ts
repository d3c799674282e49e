import { Injectable } from '@nestjs/common';
import { standingOf } from '@regulars/customers/api';
import type { Purpose } from '@regulars/customers/domain';
import type { RequestKind } from '@regulars/outreach/domain';
import { Clock, dayIn, parseStamp, type Temporal } from '@regulars/shared/calendar';
import type { Reader } from '@regulars/shared/db';
import { pausedUntil } from '../pauses/paused-until';
import type { LetterHolder, PageFrame } from './letter-holders';

/** What their own page says of them, and nothing more. */
export interface PreferenceState {
  firstName: string | null;
  silent: boolean;
  kinds: Readonly<Record<Purpose, boolean>>;
  pausedUntil: Temporal.PlainDate | undefined;
  /** the days of an open request to be forgotten */
  forget: { asked: Temporal.PlainDate; due: string } | undefined;
  correcting: boolean;
  today: Temporal.PlainDate;
}

interface Waiting {
  kind: RequestKind;
  receivedAt: string;
  answerBy: string | null;
}

/** Reads what a customer's own page shows. */
@Injectable()
export class PreferenceStates {
  constructor(private readonly clock: Clock) {}

  async of(reader: Reader, holder: LetterHolder, { zone }: PageFrame): Promise<PreferenceState> {
    const now = this.clock.now();
    const today = dayIn(now, zone);
    const ids = [holder.customerId];
    const consent = (await standingOf(reader, ids, now)).get(holder.customerId)?.consent;
    const waiting = await openRequests(reader, holder.customerId);
    const forget = waiting.find(({ kind }) => kind === 'forget');
    return {
      firstName: holder.firstName,
      silent: holder.silent,
      kinds: consent ?? { greetings: false, offers: false, 'check-ins': false },
      pausedUntil: (await pausedUntil(reader, ids, today)).get(holder.customerId),
      forget: forget && { asked: dayIn(parseStamp(forget.receivedAt), zone), due: forget.answerBy ?? '' },
      correcting: waiting.some(({ kind }) => kind !== 'forget'),
      today,
    };
  }
}

function openRequests(reader: Reader, customerId: string): Promise<Waiting[]> {
  const sql = `SELECT kind, received_at AS "receivedAt", answer_by AS "answerBy" FROM customer_request
    WHERE customer_id = ? AND state = 'open' ORDER BY id`;
  return reader.rows<Waiting>(sql, [customerId]);
}
