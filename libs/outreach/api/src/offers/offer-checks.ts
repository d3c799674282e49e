import { misfitsOf, missingIn, type Misfit } from '@regulars/outreach/domain';
import { horizonDays, longestShared } from '@regulars/outreach/domain';
import type { Temporal } from '@regulars/shared/calendar';
import type { Reader, Tx } from '@regulars/shared/db';
import { badInput, Conflict, Refused } from '@regulars/shared/http';
import { templateWith } from '../templates/template-store';
import { offerOfSharedCode, type OfferRecord } from './offer-store';

type Dated = Pick<OfferRecord, 'firstDay' | 'lastDay' | 'sendDay'>;

/** Refuses (400, with the paths) an offer that ends before it starts, lies in the past or is sent after its end. */
export function mustBeTimely(offer: Dated, today: Temporal.PlainDate): void {
  const days = { today: today.toString(), horizon: today.add({ days: horizonDays }).toString() };
  const misfits: readonly Misfit[] = misfitsOf(offer, days);
  if (misfits.length > 0) throw badInput(misfits.map(({ path, message }) => ({ path: [path], message })));
}

/** Refuses (409) a code for all that another offer has. A draft that was taken away lets go of its. */
export async function mustBeFree(tx: Tx, code: string | null, offerId?: string): Promise<void> {
  if (code === null) return;
  const other = await offerOfSharedCode(tx, code.slice(0, longestShared));
  if (!other) return letGoOf(tx, code);
  if (other.id === offerId) return;
  const message = `“${other.name}” has this code already. Choose another.`;
  throw new Conflict('code-taken', message, [{ path: 'sharedCode', message }]);
}

async function letGoOf(tx: Tx, code: string): Promise<void> {
  const removed = 'SELECT id FROM programme WHERE removed_at IS NOT NULL';
  await tx.run(`UPDATE offer SET shared_code = NULL WHERE shared_code = ? AND programme_id IN (${removed})`, [code]);
}

/** Refuses (422) to schedule an offer whose letter does not say what it must: what it is, until when, and its code. */
export async function mustSayAll(reader: Reader, { templateId, codeMode }: OfferRecord): Promise<void> {
  const template = await templateWith(reader, templateId);
  const missing = (template?.words ?? []).flatMap((words) =>
    missingIn(words, 'offer', { hasCodes: codeMode !== 'none' }),
  );
  const [first] = missing;
  if (first !== undefined) throw new Refused('letter-says-too-little', first, [{ path: 'templateId', message: first }]);
}
