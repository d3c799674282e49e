import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { SegmentUse } from '@regulars/outreach/contract';
import type { Reader } from '@regulars/shared/db';
import { SegmentUses, type SegmentUser } from '../segments';

/** Says which offers are for a group, so that it is not deleted under them. */
@Injectable()
export class OfferSegments implements SegmentUser, OnModuleInit {
  constructor(private readonly uses: SegmentUses) {}

  onModuleInit(): void {
    this.uses.join(this);
  }

  async usesOf(reader: Reader, segmentId: string): Promise<SegmentUse[]> {
    const sql = `SELECT o.id, o.name FROM offer o JOIN programme p ON p.id = o.programme_id
      WHERE p.segment_id = ? AND p.removed_at IS NULL ORDER BY o.id`;
    const rows = await reader.rows<{ id: string; name: string }>(sql, [segmentId]);
    return rows.map(({ id, name }) => ({ kind: 'offer', id, name }));
  }
}
