import { misfitsOf, missingIn, type Misfit } from '@regulars/outreach/domain';
import { horizonDays, longestShared } from '@regulars/outreach/domain';
import type { Temporal } from '@regulars/shared/calendar';
import type { Reader } from '@regulars/shared/db';
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

/** Refuses (409) a code for all that another offer has. */
export async function mustBeFree(reader: Reader, code: string | null, offerId?: string): Promise<void> {
  const other = code === null ? undefined : await offerOfSharedCode(reader, code.slice(0, longestShared));
  if (!other || other.id === offerId) return;
  const message = `“${other.name}” has this code already. Choose another.`;
  throw new Conflict('code-taken', message, [{ path: 'sharedCode', message }]);
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
