import { Injectable } from '@nestjs/common';
import type { ReadableDkim } from '@regulars/delivery/contract';
import { dkimRecord, dkimRecordName } from '@regulars/delivery/domain';
import { Clock, stampOf } from '@regulars/shared/calendar';
import { Reader, type Tx } from '@regulars/shared/db';
import { SecretBox } from '../channels/secret-box';
import { DkimKeyRow } from './dkim-key.row';
import type { DkimPair } from './key-pair';
import type { DkimSigner } from './signature';

const theKey = 'email';
const sealedFor = 'dkim.private-key';

interface StoredKey {
  domain: string;
  selector: string;
  privateKey: string;
  publicKey: string;
}

const stored = `
  SELECT domain AS "domain", selector AS "selector", private_key AS "privateKey", public_key AS "publicKey"
  FROM dkim_key WHERE id = ?`;

/** The key that signs our mail, if there is one. */
@Injectable()
export class DkimKeys {
  constructor(
    private readonly box: SecretBox,
    private readonly clock: Clock,
    private readonly reader: Reader,
  ) {}

  /** What signs now; nothing, or `locked` if our own key does not open it. */
  async signer(): Promise<DkimSigner | 'locked' | undefined> {
    const row = await this.row();
    if (!row) return undefined;
    const privateKey = this.box.open(row.privateKey, sealedFor);
    return privateKey === undefined ? 'locked' : { domain: row.domain, selector: row.selector, privateKey };
  }

  /** What can be read, and has to be published. */
  async readable(): Promise<ReadableDkim | null> {
    const row = await this.row();
    if (!row) return null;
    const { domain, selector, publicKey } = row;
    return { domain, selector, recordName: dkimRecordName({ domain, selector }), record: dkimRecord(publicKey) };
  }

  /** Signs with this key from now on. */
  async write(tx: Tx, where: { domain: string; selector: string }, pair: DkimPair): Promise<void> {
    await this.remove(tx);
    const privateKey = this.box.seal(pair.privateKey, sealedFor);
    const changedAt = stampOf(this.clock.now());
    await tx.insert(DkimKeyRow, { id: theKey, ...where, privateKey, publicKey: pair.publicKey, changedAt });
  }

  /** Signs no more. */
  async remove(tx: Tx): Promise<void> {
    await tx.delete(DkimKeyRow, { id: theKey });
  }

  private row(): Promise<StoredKey | undefined> {
    return this.reader.row<StoredKey>(stored, [theKey]);
  }
}
