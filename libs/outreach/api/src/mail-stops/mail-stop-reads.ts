import { consentEntries, inParts, keyOfEmail, purposesIn } from '@regulars/customers/api';
import { currentConsents, type Purpose } from '@regulars/customers/domain';
import { marks, type Reader } from '@regulars/shared/db';

/** Who said when that mail to an address came back. */
export interface SaidBy {
  by: string | null;
  at: string;
}

const ofAddresses = (count: number) => `
  SELECT s.address_key AS "key", s.kind, u.name AS "by", s.at FROM mail_stop s LEFT JOIN app_user u ON u.id = s.author_id
  WHERE s.address_key IN (${marks(count)}) ORDER BY s.id`;

/** For the addresses of which one of us said last that mail came back: who did, and when. Keyed by the address as given. */
export async function saidToComeBack(reader: Reader, addresses: readonly string[]): Promise<Map<string, SaidBy>> {
  const last = new Map<string, SaidBy & { kind: string }>();
  for (const part of inParts([...new Set(addresses.map(keyOfEmail))])) {
    const rows = await reader.rows<SaidBy & { key: string; kind: string }>(ofAddresses(part.length), part);
    for (const row of rows) last.set(row.key, row);
  }
  const found = addresses.map((address) => [address, last.get(keyOfEmail(address))] as const);
  return new Map(found.flatMap(([address, said]) => (said?.kind === 'came-back' ? [[address, said]] : [])));
}

/** A "no" that they told one of us. */
export interface Told {
  id: string;
  at: string;
  by: string | null;
  /** What was withdrawn by it. */
  purposes: Purpose[];
}

const told = `
  SELECT s.id, s.at, u.name AS "by", s.purposes FROM mail_stop s LEFT JOIN app_user u ON u.id = s.author_id
  WHERE s.customer_id = ? AND s.kind = 'asked-not-to' ORDER BY s.id DESC LIMIT 1`;

/** The last "no" of theirs, with what of it still stands; undefined if nothing does. */
export async function lastTold(reader: Reader, customerId: string): Promise<Told | undefined> {
  const row = await reader.row<Omit<Told, 'purposes'> & { purposes: string | null }>(told, [customerId]);
  if (!row) return undefined;
  const now = currentConsents((await consentEntries(reader, [customerId])).get(customerId) ?? []);
  const stands = purposesIn(row.purposes ?? '').filter(
    (purpose) => now.get(purpose)?.basis === 'none' && now.get(purpose)?.at === row.at,
  );
  return stands.length === 0 ? undefined : { ...row, purposes: stands };
}

/** Their addresses, the first one first. */
export async function addressesOf(reader: Reader, customerId: string): Promise<string[]> {
  const sql = 'SELECT address FROM customer_email WHERE customer_id = ? ORDER BY place';
  return (await reader.rows<{ address: string }>(sql, [customerId])).map(({ address }) => address);
}
