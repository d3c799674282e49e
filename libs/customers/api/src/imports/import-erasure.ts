import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Tx } from '@regulars/shared/db';
import * as z from 'zod';
import { EraseParticipants, type Erased, type EraseParticipant } from '../erasure/erase-participant';

const journal = z.looseObject({ updated: z.array(z.looseObject({ id: z.string() })).default([]) });
const refusals = z.array(z.looseObject({ cells: z.array(z.string()) }));

/** Takes an erased customer out of what imports keep: what they were before, and refused rows that name their address. */
@Injectable()
export class ImportErasure implements EraseParticipant, OnModuleInit {
  constructor(private readonly participants: EraseParticipants) {}

  onModuleInit(): void {
    this.participants.join(this);
  }

  async erase(tx: Tx, { customerId, emails }: Erased): Promise<void> {
    const found = await tx.rows<{ id: string; journal: string }>(
      'SELECT id, journal FROM import_batch WHERE journal LIKE ?',
      [`%${customerId}%`],
    );
    for (const batch of found) {
      await tx.run('UPDATE import_batch SET journal = ? WHERE id = ?', [
        withoutBefore(batch.journal, customerId),
        batch.id,
      ]);
    }
    for (const email of emails) await this.emptyRows(tx, email.toLowerCase());
  }

  private async emptyRows(tx: Tx, email: string): Promise<void> {
    const found = await tx.rows<{ id: string; refusals: string }>(
      'SELECT id, refusals FROM import_batch WHERE lower(refusals) LIKE ?',
      [`%${email}%`],
    );
    for (const batch of found) {
      await tx.run('UPDATE import_batch SET refusals = ? WHERE id = ?', [
        withoutCells(batch.refusals, email),
        batch.id,
      ]);
    }
  }
}

function withoutBefore(text: string, customerId: string): string {
  const { updated, ...rest } = journal.parse(JSON.parse(text));
  return JSON.stringify({ ...rest, updated: updated.filter(({ id }) => id !== customerId) });
}

function withoutCells(text: string, email: string): string {
  const rows = refusals.parse(JSON.parse(text));
  return JSON.stringify(rows.map((row) => (names(row.cells, email) ? { ...row, reasons: [], cells: [] } : row)));
}

function names(cells: readonly string[], email: string): boolean {
  return cells.some((cell) => cell.toLowerCase().includes(email));
}
