import { Injectable } from '@nestjs/common';
import { Clock, stampOf } from '@regulars/shared/calendar';
import { newId, type Reader, type Tx } from '@regulars/shared/db';
import type { KeptWeighing } from '../tact/kept-weighing';
import { TouchpointEventRow, type KeptVerdict } from './touchpoint-event.row';

/** What happened to a touchpoint. */
export interface Happened {
  /** null where nobody in person did it */
  byName: string | null;
  sentence: string;
  verdict: KeptVerdict | null;
  /** what a final verdict was decided on */
  known?: KeptWeighing | null;
}

/** What happened to touchpoints, line by line; never changed. */
@Injectable()
export class TouchpointHistory {
  constructor(private readonly clock: Clock) {}

  add(tx: Tx, touchpointId: string, happened: Happened): Promise<void> {
    return this.addAll(tx, [{ touchpointId, ...happened }]);
  }

  async addAll(tx: Tx, lines: readonly (Happened & { touchpointId: string })[]): Promise<void> {
    if (lines.length === 0) return;
    const at = stampOf(this.clock.now());
    await tx.insert(
      TouchpointEventRow,
      lines.map((line) => ({ known: null, ...line, id: newId(), at })),
    );
  }

  /** The history of one touchpoint, newest first. */
  async of(reader: Reader, touchpointId: string): Promise<(Happened & { at: string })[]> {
    const rows = await reader.rows<{ at: string; byName: string | null; sentence: string; verdict: string | null }>(
      `SELECT at, by_name AS "byName", sentence, verdict FROM touchpoint_event
       WHERE touchpoint_id = ? ORDER BY id DESC`,
      [touchpointId],
    );
    // Written by addAll() alone.
    return rows.map((row) => ({
      ...row,
      verdict: row.verdict === null ? null : (JSON.parse(row.verdict) as KeptVerdict),
    }));
  }
}
