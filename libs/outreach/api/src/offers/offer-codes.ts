import { createHmac, randomBytes } from 'node:crypto';
import { codeFrom, type About, type Occurrence } from '@regulars/outreach/domain';
import { newId, type Tx } from '@regulars/shared/db';
import { offerWith, type OfferRecord } from './offer-store';

/** What codes of one's own are made of. */
export const newSeed = (): string => randomBytes(32).toString('hex');

/** A code for all, made of random bytes. */
export const newSharedCode = (): string => madeOf(randomBytes(64)).slice(0, 8);

/** A customer's code: the same whenever it is made, and not to be guessed without the seed. */
export function codeFor(
  { codeMode, sharedCode, seed }: Pick<OfferRecord, 'codeMode' | 'sharedCode' | 'seed'>,
  customerId: string,
): string | null {
  if (codeMode !== 'single') return sharedCode;
  return madeOf(createHmac('sha512', Buffer.from(seed, 'hex')).update(customerId).digest());
}

function madeOf(bytes: Uint8Array): string {
  const code = codeFrom(bytes);
  if (code === undefined) throw new Error('64 bytes gave no code of 15 letters.');
  return code;
}

type OfferAbout = Extract<About, { kind: 'offer' }>;

/** Keeps whose part in their offer these touchpoints are, so that their codes are found at the counter. */
export async function keepCodes(tx: Tx, planned: readonly Occurrence[]): Promise<void> {
  const parts = planned.flatMap(({ customerId, about }) => (about.kind === 'offer' ? [{ customerId, about }] : []));
  const [first] = parts;
  const offer = first && (await offerWith(tx, first.about.offerId));
  if (!offer) return;
  await tx.runEach(
    `INSERT INTO offer_code (id, offer_id, customer_id, code, interest) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (offer_id, customer_id) DO NOTHING`,
    parts.map(({ customerId, about }) => [
      newId(),
      offer.id,
      customerId,
      ownCode(offer, about),
      about.interest ?? null,
    ]),
  );
}

const ownCode = ({ codeMode }: OfferRecord, { code }: OfferAbout): string | null =>
  codeMode === 'single' ? code : null;
