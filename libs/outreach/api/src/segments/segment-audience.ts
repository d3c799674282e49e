import { Injectable } from '@nestjs/common';
import { inParts } from '@regulars/customers/api';
import { marks, type Reader } from '@regulars/shared/db';
import type { SegmentCondition } from './condition';
import { segmentCondition } from './segment-condition';
import { SegmentPlace } from './segment-place';
import { Segments } from './segments';

/** Whom a segment holds, for programmes and offers. */
@Injectable()
export class SegmentAudience {
  constructor(
    private readonly segments: Segments,
    private readonly place: SegmentPlace,
  ) {}

  /** Those of these customers who are in it, archived or not: the caller knows whom it may ask about. */
  async among(reader: Reader, segmentId: string, customerIds: readonly string[]): Promise<Set<string>> {
    const { sql, params } = await this.holds(reader, segmentId);
    const found = new Set<string>();
    for (const ids of inParts(customerIds)) {
      const rows = await reader.rows<{ id: string }>(
        `SELECT c.id FROM customer c WHERE c.id IN (${marks(ids.length)}) AND ${sql}`,
        [...ids, ...params],
      );
      for (const { id } of rows) found.add(id);
    }
    return found;
  }

  /** Everybody in it but the archived, in order of their ids. */
  async all(reader: Reader, segmentId: string): Promise<string[]> {
    const { sql, params } = await this.holds(reader, segmentId);
    const rows = await reader.rows<{ id: string }>(
      `SELECT c.id FROM customer c WHERE c.archived = 0 AND ${sql} ORDER BY c.id`,
      params,
    );
    return rows.map(({ id }) => id);
  }

  private async holds(reader: Reader, segmentId: string): Promise<SegmentCondition> {
    return segmentCondition(await this.segments.definitionOf(reader, segmentId), await this.place.on(reader));
  }
}
