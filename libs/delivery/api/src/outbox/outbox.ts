import { Injectable } from '@nestjs/common';
import { Clock, stampOf } from '@regulars/shared/calendar';
import { marks, newId, type Reader, type Tx } from '@regulars/shared/db';
import type { CancelReason, Delivery } from '@regulars/delivery/domain';
import { Attachments } from '../attachments/attachments';
import type { InlineAttachment } from '../attachments/attachment';
import { addressHash } from '../suppressions/address-hash';
import { DeliveryTextRow } from './delivery-text.row';
import { insertFresh, type StoredRow } from './insert-fresh';
import type { DeliveryId, OutgoingMessage } from './message';
import { deliveryOf, stateColumns, type StoredState } from './stored-delivery';
import { WrittenMails } from '../carriers/written-mails';

/** What there is to know of a delivery by its key. */
export interface KnownDelivery {
  id: DeliveryId;
  key: string;
  delivery: Delivery;
}

/** A letter as it went, or will go. */
export interface KeptLetter {
  to: string;
  subject: string;
  text: string;
  html: string | null;
  /** What the HTML shows by `cid:`. */
  attachments: InlineAttachment[];
}

type Identified = OutgoingMessage & { id: DeliveryId };

const atOnce = 500;

/** The way in: messages are put here inside the caller's own unit of work and go out by themselves when due. */
@Injectable()
export class Outbox {
  constructor(
    private readonly attachments: Attachments,
    private readonly clock: Clock,
    private readonly written: WrittenMails,
  ) {}

  /** Puts a message in line. The same key again changes nothing and gives the same delivery. */
  async enqueue(tx: Tx, message: OutgoingMessage): Promise<DeliveryId> {
    const [id] = await this.enqueueAll(tx, [message]);
    if (id === undefined) throw new Error('The outbox took a message and gave no id.');
    return id;
  }

  /** The same for many at once. Ids in the order of the messages. */
  async enqueueAll(tx: Tx, messages: readonly OutgoingMessage[]): Promise<DeliveryId[]> {
    const keys = messages.map((message) => message.key);
    const known = await this.stateOf(tx, [...new Set(keys)]);
    const fresh = new Map(
      messages.filter(({ key }) => !known.has(key)).map((message) => [message.key, { ...message, id: newId() }]),
    );
    const kept = await this.keep(tx, [...fresh.values()]);
    // Another process may have put the same key in at this very moment: then its delivery is the one.
    const others = await this.stateOf(
      tx,
      keys.filter((key) => fresh.has(key) && !kept.has(key)),
    );
    return keys.map((key) => known.get(key)?.id ?? kept.get(key) ?? others.get(key)?.id ?? '');
  }

  /** Calls off what still waits. False if there is none, or it is being sent or was. */
  async cancel(tx: Tx, key: string, why: CancelReason = 'called-off'): Promise<boolean> {
    const changed = await tx.run(
      `UPDATE delivery SET state = 'cancelled', why = ?, changed_at = ? WHERE message_key = ? AND state = 'waiting'`,
      [why, stampOf(this.clock.now()), key],
    );
    return changed > 0;
  }

  /** Where the deliveries with these keys stand; keys that were never enqueued are left out. */
  async stateOf(reader: Reader, keys: readonly string[]): Promise<Map<string, KnownDelivery>> {
    const known = new Map<string, KnownDelivery>();
    for (let at = 0; at < keys.length; at += atOnce) {
      const some = keys.slice(at, at + atOnce);
      const rows = await reader.rows<StoredState & { id: string; key: string }>(
        `SELECT d.id AS "id", d.message_key AS "key", ${stateColumns} FROM delivery d WHERE d.message_key IN (${marks(some.length)})`,
        some,
      );
      for (const row of rows) known.set(row.key, { id: row.id, key: row.key, delivery: deliveryOf(row) });
    }
    return known;
  }

  /** The letter of a delivery as it was put in, word for word; undefined if there is none with this key. */
  async letterOf(reader: Reader, key: string): Promise<KeptLetter | undefined> {
    const row = await reader.row<Omit<KeptLetter, 'attachments'> & { id: string }>(
      `SELECT d.id AS "id", d.address AS "to", d.subject AS "subject", t.plain AS "text", t.html AS "html"
       FROM delivery d JOIN delivery_text t ON t.id = d.id WHERE d.message_key = ?`,
      [key],
    );
    if (!row) return undefined;
    const { id, ...letter } = row;
    const kept = (await this.attachments.of(reader, [id])).get(id) ?? [];
    return { ...letter, attachments: await this.attachments.opened(kept) };
  }

  /** Erases all that was ever written to these addresses (a customer is erased): rows, texts and files. */
  async forget(tx: Tx, addresses: readonly string[]): Promise<void> {
    if (addresses.length === 0) return;
    const hashes = addresses.map(addressHash);
    const whose = `address_hash IN (${marks(hashes.length)})`;
    const ids = await tx.rows<{ id: string }>(`SELECT id AS "id" FROM delivery WHERE ${whose}`, hashes);
    const carried = await this.attachments.of(
      tx,
      ids.map((row) => row.id),
    );
    await tx.run(`DELETE FROM delivery_text WHERE id IN (SELECT id FROM delivery WHERE ${whose})`, hashes);
    await tx.run(`DELETE FROM delivery WHERE ${whose}`, hashes);
    await this.attachments.dropUnused(
      tx,
      [...carried.values()].flat().map((one) => one.hash),
    );
    this.written.remove(ids.map((row) => row.id));
  }

  /** Keeps those whose key nobody has; gives their ids by key. */
  private async keep(tx: Tx, messages: readonly Identified[]): Promise<Map<string, DeliveryId>> {
    const now = stampOf(this.clock.now());
    const rows = messages.map((message) => rowOf(message, now));
    const kept = await insertFresh(tx, rows);
    const mine = messages.filter((message) => kept.has(message.id));
    if (mine.length > 0) await tx.insert(DeliveryTextRow, mine.map(textOf));
    for (const { id, attachments = [] } of mine) await this.attachments.keep(tx, id, attachments);
    return new Map(mine.map((message) => [message.key, message.id]));
  }
}

function rowOf(message: Identified, now: string): StoredRow {
  return {
    id: message.id,
    messageKey: message.key,
    purpose: message.purpose,
    address: message.to.address,
    addressHash: addressHash(message.to.address),
    toName: message.to.name ?? null,
    subject: message.subject,
    state: 'waiting',
    dueAt: stampOf(message.dueAt),
    expiresAt: stampOf(message.expiresAt),
    createdAt: now,
    changedAt: now,
    attempts: 0,
    setbacks: 0,
    channel: null,
    why: null,
    said: null,
    leftAlone: 0,
    worker: null,
    leaseUntil: null,
  };
}

function textOf(message: Identified): DeliveryTextRow {
  return {
    id: message.id,
    plain: message.text,
    html: message.html ?? null,
    replyTo: message.replyTo?.address ?? null,
    replyToName: message.replyTo?.name ?? null,
    fromName: message.fromName ?? null,
    unsubscribeUrl: message.unsubscribeUrl ?? null,
  };
}
