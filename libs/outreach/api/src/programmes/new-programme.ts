import type { NewProgramme } from '@regulars/outreach/contract';
import { firstSettings, isDayBound } from '@regulars/outreach/domain';
import { usualLeapChoice } from '@regulars/shared/calendar';
import type { Reader } from '@regulars/shared/db';
import { Refused } from '@regulars/shared/http';
import type { NewRecord } from './programme-store';

/** A programme of a kind as it begins: switched off, at nine, in the first words of its kind. */
export async function asAtFirst(reader: Reader, { kind, name }: NewProgramme, updatedAt: string): Promise<NewRecord> {
  const sql = 'SELECT id FROM template WHERE kind = ? AND removed_at IS NULL ORDER BY id LIMIT 1';
  const words = await reader.row<{ id: string }>(sql, [kind]);
  if (!words) throw new Refused('no-words', 'There are no words for this yet. Write a letter of this kind first.');
  return {
    kind,
    name,
    on: false,
    sendAt: isDayBound(kind) ? '09:00' : '10:00',
    leapChoice: usualLeapChoice,
    closedDays: isDayBound(kind) ? 'anyway' : 'later',
    templateId: words.id,
    segmentId: null,
    channel: 'email',
    weekdays: [],
    perDay: isDayBound(kind) ? null : 10,
    endsOn: null,
    needsApproval: false,
    settings: firstSettings[kind],
    updatedAt,
  };
}
