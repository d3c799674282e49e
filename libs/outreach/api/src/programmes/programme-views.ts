import { Injectable } from '@nestjs/common';
import type { Programme } from '@regulars/outreach/contract';
import { isDayBound } from '@regulars/outreach/domain';
import { counted } from '@regulars/shared/calendar';
import type { Reader } from '@regulars/shared/db';
import type { ProgrammeRecord } from './programme-store';

/** Programmes as screens show them, each with itself in one sentence. */
@Injectable()
export class ProgrammeViews {
  async of(reader: Reader, programmes: readonly ProgrammeRecord[]): Promise<Programme[]> {
    const coming = await reader.rows<{ id: string; count: number }>(
      `SELECT programme_id AS "id", CAST(COUNT(*) AS INTEGER) AS "count" FROM touchpoint
       WHERE status IN ('proposed', 'planned', 'held') GROUP BY programme_id`,
    );
    const counts = new Map(coming.map(({ id, count }) => [id, count]));
    const groups = await reader.rows<{ id: string; name: string }>('SELECT id, name FROM segment');
    const names = new Map(groups.map(({ id, name }) => [id, name]));
    return programmes.map((programme) => {
      const segmentName = programme.segmentId === null ? null : (names.get(programme.segmentId) ?? null);
      const dayBound = isDayBound(programme.kind);
      const sentence = sentenceOf(programme, segmentName);
      return { ...programme, segmentName, dayBound, sentence, coming: counts.get(programme.id) ?? 0 };
    });
  }
}

/** A programme in one sentence. */
export function sentenceOf(programme: ProgrammeRecord, segmentName: string | null): string {
  if (!programme.on) return 'Switched off: nothing of it goes out by itself.';
  const whom = segmentName === null ? 'Everybody who may be' : `Everybody in “${segmentName}” who may be`;
  const how = { email: 'written to', call: 'called', card: 'sent a card' }[programme.channel];
  const approval = programme.needsApproval ? ', once you have approved each' : '';
  return `${whom} ${how} is, at ${programme.sendAt} where they live${whenOf(programme)}${approval}.`;
}

function whenOf({ kind, closedDays, weekdays, perDay }: ProgrammeRecord): string {
  const days = weekdays.length === 0 ? '' : ` on ${weekdays.map((day) => dayNames[day - 1]).join(', ')}`;
  if (!isDayBound(kind)) return `${days}${perDay === null ? '' : `, at most ${counted(perDay, 'message')} a day`}`;
  return `${days}; ${onClosedDays[closedDays]}`;
}

const dayNames = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

const onClosedDays = {
  earlier: 'on closed days it goes out on the open day before',
  later: 'on closed days it goes out on the next open day',
  anyway: 'it goes out on closed days too',
} as const;
