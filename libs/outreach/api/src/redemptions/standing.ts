import { localText, refusalOf, type Refusal } from '@regulars/outreach/domain';
import { parseStamp, Temporal } from '@regulars/shared/calendar';
import type { FoundCode } from './code-finder';
import type { CodePart } from './code-part';

/** Where and when it is asked: the shop's day and zone. */
export interface Counter {
  today: Temporal.PlainDate;
  zone: string;
}

/** Why what was found may not be redeemed; undefined if it may. */
export function refusalFor({ offer, part }: FoundCode, { today, zone }: Counter): Refusal | undefined {
  const redeemedBefore = part ? redeemedInWords(part, zone) : null;
  return refusalOf({ ...offer, redeemedBefore }, today.toString());
}

/** "Redeemed on 5 December at 14:02 by Ana Silva." */
function redeemedInWords({ redeemedAt, redeemedByName }: CodePart, zone: string): string | null {
  if (redeemedAt === null) return null;
  const at = localText(parseStamp(redeemedAt), zone);
  const day = Temporal.PlainDate.from(at.slice(0, 10)).toLocaleString('en-GB', { day: 'numeric', month: 'long' });
  return `Redeemed on ${day} at ${at.slice(11, 16)}${redeemedByName === null ? '' : ` by ${redeemedByName}`}.`;
}

/** Whose part it is. */
export const customerOf = (part: CodePart | undefined): { id: string; displayName: string } | null =>
  part?.customerId == null ? null : { id: part.customerId, displayName: part.customerName ?? '' };
