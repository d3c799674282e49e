import type { OfferInput } from '@regulars/outreach/contract';
import type { CodeMode, OfferAudience } from '@regulars/outreach/domain';
import type { Reader } from '@regulars/shared/db';

/** An offer as it is kept, with what its programme says of its sending. */
export interface OfferRecord extends Omit<OfferInput, 'templateId'> {
  id: string;
  programmeId: string;
  templateId: string;
  audience: OfferAudience;
  codeMode: CodeMode;
  seed: string;
  redeemed: number;
  scheduledAt: string | null;
  stoppedAt: string | null;
  updatedAt: string;
}

type Stored = Omit<OfferRecord, 'interests' | 'perDay'> & { interests: string; how: string };

const select = `
  SELECT o.id, o.programme_id AS "programmeId", o.name, o.what, o.audience, o.interests, o.first_day AS "firstDay",
    o.last_day AS "lastDay", o.send_day AS "sendDay", o.terms, o.code_mode AS "codeMode", o.shared_code AS "sharedCode",
    o.seed, o.most, o.redeemed, o.scheduled_at AS "scheduledAt", o.stopped_at AS "stoppedAt",
    o.updated_at AS "updatedAt", p.segment_id AS "segmentId", p.send_at AS "sendAt", p.template_id AS "templateId", p.how
  FROM offer o JOIN programme p ON p.id = o.programme_id`;

// A draft that was taken away goes with its programme, so that it can be put back.
const kept = 'p.removed_at IS NULL';

// Both are written by Offers alone, from what the contract had checked.
const recordOf = ({ interests, how, ...rest }: Stored): OfferRecord => ({
  ...rest,
  interests: JSON.parse(interests) as string[],
  perDay: (JSON.parse(how) as Pick<OfferRecord, 'perDay'>).perDay,
});

/** All offers, the newest first. */
export async function offers(reader: Reader): Promise<OfferRecord[]> {
  return (await reader.rows<Stored>(`${select} WHERE ${kept} ORDER BY o.id DESC`)).map(recordOf);
}

/** The offer with this id, if there is one. */
export async function offerWith(reader: Reader, id: string): Promise<OfferRecord | undefined> {
  const found = await reader.row<Stored>(`${select} WHERE o.id = ? AND ${kept}`, [id]);
  return found && recordOf(found);
}

/** The draft with this id that was taken away, if there is one. */
export async function removedOffer(reader: Reader, id: string): Promise<OfferRecord | undefined> {
  const found = await reader.row<Stored>(`${select} WHERE o.id = ? AND p.removed_at IS NOT NULL`, [id]);
  return found && recordOf(found);
}

/** The offer whose code all share, if it is one's. */
export async function offerOfSharedCode(reader: Reader, code: string): Promise<OfferRecord | undefined> {
  const found = await reader.row<Stored>(`${select} WHERE o.shared_code = ? AND ${kept}`, [code]);
  return found && recordOf(found);
}
