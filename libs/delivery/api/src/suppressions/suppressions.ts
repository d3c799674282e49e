import { Injectable } from '@nestjs/common';
import { Clock, stampOf } from '@regulars/shared/calendar';
import { marks, newId, type Reader, type Tx } from '@regulars/shared/db';
import { allPurposes, type SuppressionReason } from '@regulars/delivery/domain';
import { addressHash } from './address-hash';

export interface Suppress {
  address: string;
  /** One purpose, or `all`. */
  purpose: string;
  reason: SuppressionReason;
}

/** How an address stands that gets nothing. */
export interface Standing {
  reason: SuppressionReason;
  since: string;
}

const keep = `
  INSERT INTO suppression (id, address_hash, purpose, reason, created_at) VALUES (?, ?, ?, ?, ?)
  ON CONFLICT (address_hash, purpose) DO UPDATE SET reason = excluded.reason
  WHERE suppression.reason = 'asked-not-to' AND excluded.reason <> 'asked-not-to'`;

const atOnce = 500;

/** Addresses (by hash only) that get nothing of a purpose, or nothing at all. */
@Injectable()
export class Suppressions {
  constructor(private readonly clock: Clock) {}

  /**
   * Suppresses; calls off nothing by itself: what waits is called off when its time comes. Again is fine. What they said
   * themselves gives way to what stands harder: they may take it back, and the address would still not take mail.
   */
  async suppress(tx: Tx, { address, purpose, reason }: Suppress): Promise<void> {
    await tx.run(keep, [newId(), addressHash(address), purpose, reason, stampOf(this.clock.now())]);
  }

  /** Lifts what was suppressed for this purpose alone (they asked for it again); `all` lifts only `all`. */
  async lift(tx: Tx, { address, purpose }: { address: string; purpose: string }): Promise<void> {
    await tx.run('DELETE FROM suppression WHERE address_hash = ? AND purpose = ?', [addressHash(address), purpose]);
  }

  /** Why each of these may not be written to for a purpose; those that may are left out. Keyed by the address as given. */
  async among(reader: Reader, addresses: readonly string[], purpose: string): Promise<Map<string, SuppressionReason>> {
    const found = await this.find(reader, addresses.map(addressHash));
    const hits = addresses.flatMap((address) => {
      const reason = found.of(addressHash(address), purpose);
      return reason === undefined ? [] : [[address, reason] as const];
    });
    return new Map(hits);
  }

  /** Why, and since when, each of these gets nothing of exactly this purpose. Keyed by the address as given. */
  async standing(reader: Reader, addresses: readonly string[], purpose: string): Promise<Map<string, Standing>> {
    if (addresses.length === 0) return new Map();
    const rows = await reader.rows<Standing & { hash: string }>(
      `SELECT address_hash AS "hash", reason, created_at AS "since" FROM suppression
       WHERE purpose = ? AND address_hash IN (${marks(addresses.length)})`,
      [purpose, ...addresses.map(addressHash)],
    );
    const byHash = new Map(rows.map(({ hash, ...standing }) => [hash, standing]));
    const found = addresses.map((address) => [address, byHash.get(addressHash(address))] as const);
    return new Map(found.flatMap(([address, standing]) => (standing ? [[address, standing] as const] : [])));
  }

  /** Why they may not be written to, by hash, for the claim: one query for the whole batch. */
  async find(reader: Reader, hashes: readonly string[]): Promise<Suppressed> {
    const known = new Map<string, SuppressionReason>();
    const all = [...new Set(hashes)];
    for (let at = 0; at < all.length; at += atOnce) {
      const some = all.slice(at, at + atOnce);
      const rows = await reader.rows<{ hash: string; purpose: string; reason: SuppressionReason }>(
        `SELECT address_hash AS "hash", purpose AS "purpose", reason AS "reason"
         FROM suppression WHERE address_hash IN (${marks(some.length)})`,
        some,
      );
      for (const row of rows) known.set(`${row.hash} ${row.purpose}`, row.reason);
    }
    return new Suppressed(known);
  }
}

/** What was found suppressed among some addresses. */
export class Suppressed {
  constructor(private readonly known: ReadonlyMap<string, SuppressionReason>) {}

  of(hash: string, purpose: string): SuppressionReason | undefined {
    return this.known.get(`${hash} ${allPurposes}`) ?? this.known.get(`${hash} ${purpose}`);
  }
}
