import { Injectable, type OnModuleInit } from '@nestjs/common';
import { EraseParticipants, type Erased, type EraseParticipant } from '@regulars/customers/api';
import { sentOccasion } from '@regulars/outreach/domain';
import { Clock, stampOf } from '@regulars/shared/calendar';
import type { Tx } from '@regulars/shared/db';
import type { TouchpointRecord } from '../touchpoints/touchpoint-record';

/** When somebody who was sent is erased, whoever sent them keeps their thanks, and nothing of whom they were for. */
@Injectable()
export class SentForgotten implements EraseParticipant, OnModuleInit {
  constructor(
    private readonly participants: EraseParticipants,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.participants.join(this);
  }

  async erase(tx: Tx, { customerId }: Erased): Promise<void> {
    const sql = 'SELECT id, occasion_day AS "occasionDay" FROM touchpoint WHERE occasion = ?';
    const found = await tx.rows<{ id: string; occasionDay: string }>(sql, [sentOccasion(customerId)]);
    for (const { id, occasionDay } of found) {
      const about: TouchpointRecord['about'] = { kind: 'sent', name: null, day: occasionDay };
      // The key names whom the thanks were for: another unique one takes its place.
      await tx.run('UPDATE touchpoint SET about = ?, occasion = ? WHERE id = ?', [
        JSON.stringify(about),
        `s:${id}`,
        id,
      ]);
      const now = stampOf(this.clock.now());
      await tx.run(withdraw, ['Withdrawn: whom they sent was erased.', now, now, id]);
    }
  }
}

const withdraw = `
  UPDATE touchpoint SET status = 'withdrawn', sentence = ?, settled_at = ?, before = NULL, changed_at = ?
  WHERE id = ? AND status IN ('proposed', 'planned', 'held', 'task')`;
