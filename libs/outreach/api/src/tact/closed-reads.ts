import type { Suppressions } from '@regulars/delivery/api';
import { isUndeliverable } from '@regulars/delivery/domain';
import type { ClosedBecause } from '@regulars/outreach/domain';
import { dayIn, parseStamp } from '@regulars/shared/calendar';
import type { Reader } from '@regulars/shared/db';
import { saidToComeBack } from '../mail-stops/mail-stop-reads';

/** Why an address gets nothing more of a purpose; undefined if it does. */
export type ClosedOf = (address: string, purpose: string) => ClosedBecause | undefined;

interface Asked {
  addresses: readonly string[];
  purposes: ReadonlySet<string>;
  shopZone: string;
}

/** Which of these addresses get nothing more of which purpose, why, and who here said so. */
export async function closedFor(reader: Reader, suppressions: Suppressions, asked: Asked): Promise<ClosedOf> {
  const { addresses, purposes, shopZone } = asked;
  const reasons = new Map<string, Awaited<ReturnType<Suppressions['among']>>>();
  for (const purpose of purposes) reasons.set(purpose, await suppressions.among(reader, addresses, purpose));
  const shut = new Set([...reasons.values()].flatMap((found) => [...found.keys()]));
  const said = await saidToComeBack(reader, [...shut]);
  return (address, purpose) => {
    const why = reasons.get(purpose)?.get(address);
    if (why === undefined) return undefined;
    const ours = isUndeliverable(why) ? said.get(address) : undefined;
    return ours?.by ? { why, by: ours.by, on: dayIn(parseStamp(ours.at), shopZone).toString() } : { why };
  };
}
