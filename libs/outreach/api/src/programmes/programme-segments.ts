import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { SegmentUse } from '@regulars/outreach/contract';
import type { Reader } from '@regulars/shared/db';
import { SegmentUses, type SegmentUser } from '../segments';

/** Says which programmes are for a group, so that it is not deleted under them. */
@Injectable()
export class ProgrammeSegments implements SegmentUser, OnModuleInit {
  constructor(private readonly uses: SegmentUses) {}

  onModuleInit(): void {
    this.uses.join(this);
  }

  async usesOf(reader: Reader, segmentId: string): Promise<SegmentUse[]> {
    const sql =
      "SELECT id, name FROM programme WHERE segment_id = ? AND removed_at IS NULL AND kind <> 'offer' ORDER BY id";
    const rows = await reader.rows<{ id: string; name: string }>(sql, [segmentId]);
    return rows.map(({ id, name }) => ({ kind: 'programme', id, name }));
  }
}
