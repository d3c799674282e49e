import type { ProgrammeChange } from '@regulars/outreach/contract';
import { isQuiet } from '@regulars/outreach/domain';
import { Temporal } from '@regulars/shared/calendar';
import type { Reader } from '@regulars/shared/db';
import { Refused } from '@regulars/shared/http';
import { readPolicy } from '../policy/policy-store';
import type { NewRecord } from './programme-store';

/** Refuses a change that a programme cannot have: a time in the quiet hours, another kind's settings, words or a group that are not there. */
export async function mustFit(reader: Reader, programme: NewRecord, change: ProgrammeChange): Promise<void> {
  if (programme.settings.kind !== programme.kind) {
    throw refused('wrong-settings', 'settings.kind', 'These are the settings of another kind of programme.');
  }
  if (change.sendAt !== undefined) await mustBeAwake(reader, change.sendAt);
  if (change.templateId !== undefined) await mustHaveWords(reader, change.templateId, programme.kind);
  if (change.segmentId) await mustHaveGroup(reader, change.segmentId);
  if (change.settings?.kind === 'holiday') {
    for (const [at, { templateId }] of change.settings.holidays.entries()) {
      if (templateId !== undefined)
        await mustHaveWords(reader, templateId, 'holiday', `settings.holidays.${at}.templateId`);
    }
  }
}

async function mustBeAwake(reader: Reader, sendAt: string): Promise<void> {
  const { quietHours: quiet } = await readPolicy(reader);
  if (!quiet || !isQuiet(Temporal.PlainTime.from(sendAt), quiet)) return;
  const message = `You keep quiet from ${quiet.from} until ${quiet.until}. Choose another time, or change the quiet hours.`;
  throw refused('time-in-quiet-hours', 'sendAt', message);
}

async function mustHaveWords(reader: Reader, id: string, kind: string, path = 'templateId'): Promise<void> {
  const sql = 'SELECT kind FROM template WHERE id = ? AND removed_at IS NULL';
  const found = await reader.row<{ kind: string }>(sql, [id]);
  if (!found) throw refused('no-such-template', path, 'These words are not there any more. Choose others.');
  if (found.kind !== kind)
    throw refused('wrong-template', path, 'These words are for another kind of letter. Choose others.');
}

async function mustHaveGroup(reader: Reader, id: string): Promise<void> {
  if (await reader.row('SELECT id FROM segment WHERE id = ?', [id])) return;
  throw refused('no-such-segment', 'segmentId', 'This group is not there any more. Choose another.');
}

const refused = (code: string, path: string, message: string): Refused =>
  new Refused(code, message, [{ path, message }]);
