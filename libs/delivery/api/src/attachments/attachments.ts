import { hash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { marks, newId, Reader, type Tx } from '@regulars/shared/db';
import { AttachmentRow } from './attachment.row';
import type { InlineAttachment, KeptAttachment } from './attachment';

const atOnce = 500;
/** So many contents stay at hand: a shop has one logo, and sends it in every letter. */
const atHand = 16;

/** What letters carry along. */
@Injectable()
export class Attachments {
  private readonly known = new Map<string, Buffer>();

  constructor(private readonly reader: Reader) {}

  /** Keeps what a letter carries along. */
  async keep(tx: Tx, deliveryId: string, attachments: readonly InlineAttachment[]): Promise<void> {
    for (const [place, { content, ...named }] of attachments.entries()) {
      const contentHash = hash('sha256', content, 'hex');
      await tx.run(
        'INSERT INTO delivery_attachment_content (hash, content) VALUES (?, ?) ON CONFLICT (hash) DO NOTHING',
        [contentHash, Buffer.from(content).toString('base64')],
      );
      await tx.insert(AttachmentRow, { id: newId(), deliveryId, place, ...named, contentHash });
    }
  }

  /** What each of these deliveries carries along, in the order in which it was put in. */
  async of(reader: Reader, deliveryIds: readonly string[]): Promise<Map<string, KeptAttachment[]>> {
    const found: KeptAttachment[] = [];
    for (let at = 0; at < deliveryIds.length; at += atOnce) {
      const some = deliveryIds.slice(at, at + atOnce);
      const sql = `
        SELECT delivery_id AS "deliveryId", cid AS "cid", filename AS "filename", content_type AS "contentType",
          content_hash AS "hash"
        FROM delivery_attachment WHERE delivery_id IN (${marks(some.length)}) ORDER BY delivery_id, place`;
      found.push(...(await reader.rows<KeptAttachment>(sql, some)));
    }
    return Map.groupBy(found, (one) => one.deliveryId);
  }

  /** The same with what it holds. */
  async opened(kept: readonly KeptAttachment[]): Promise<(KeptAttachment & { content: Buffer })[]> {
    return Promise.all(kept.map(async (one) => ({ ...one, content: await this.content(one.hash) })));
  }

  /** Drops what no letter carries any more of these. */
  async dropUnused(tx: Tx, hashes: readonly string[]): Promise<void> {
    for (const one of new Set(hashes)) {
      await tx.run(
        `DELETE FROM delivery_attachment_content WHERE hash = ?
         AND NOT EXISTS (SELECT 1 FROM delivery_attachment a WHERE a.content_hash = delivery_attachment_content.hash)`,
        [one],
      );
      this.known.delete(one);
    }
  }

  /** A content never changes under its hash, so what is at hand is right. */
  private async content(of: string): Promise<Buffer> {
    const known = this.known.get(of);
    if (known) return known;
    const row = await this.reader.row<{ content: string }>(
      'SELECT content AS "content" FROM delivery_attachment_content WHERE hash = ?',
      [of],
    );
    if (!row) throw new Error(`The content ${of} of an attachment is not there.`);
    const content = Buffer.from(row.content, 'base64');
    this.known.set(of, content);
    const oldest = this.known.keys().next();
    if (this.known.size > atHand && !oldest.done) this.known.delete(oldest.value);
    return content;
  }
}
