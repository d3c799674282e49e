import { Injectable } from '@nestjs/common';
import type { TemplateKind } from '@regulars/outreach/domain';
import { Reader } from '@regulars/shared/db';
import { ComingQueue } from '../programmes/coming-queue';
import { programmes } from '../programmes/programme-store';

/** Whose letter to look at, and whose come before and after it. */
export interface PreviewPlace {
  customerId: string | undefined;
  previousId: string | null;
  nextId: string | null;
}

/** The order in which letters are looked through: those who come up as they do, everybody else by name. */
@Injectable()
export class PreviewQueue {
  constructor(
    private readonly reader: Reader,
    private readonly queue: ComingQueue,
  ) {}

  /** The place of this customer; of nobody in particular, the first place. */
  async place(kind: TemplateKind, customerId: string | undefined): Promise<PreviewPlace> {
    const coming = await this.coming(kind);
    const at = customerId === undefined ? 0 : coming.indexOf(customerId);
    const current = coming[at];
    if (current === undefined) return this.byName(customerId);
    return {
      customerId: current,
      previousId: (at > 0 ? coming[at - 1] : undefined) ?? null,
      nextId: coming[at + 1] ?? null,
    };
  }

  /** Whom the first programme of a kind would reach next, each once. */
  private async coming(kind: TemplateKind): Promise<string[]> {
    const programme = (await programmes(this.reader)).find((one) => one.kind === kind);
    const coming = programme && (await this.queue.of(programme));
    return [...new Set((coming?.all ?? []).map(({ occurrence }) => occurrence.customerId))];
  }

  private async byName(customerId: string | undefined): Promise<PreviewPlace> {
    const current = customerId ?? (await this.first());
    if (current === undefined) return { customerId: undefined, previousId: null, nextId: null };
    return {
      customerId: current,
      previousId: await this.beside(current, { sign: '<', order: 'DESC' }),
      nextId: await this.beside(current, { sign: '>', order: 'ASC' }),
    };
  }

  private async first(): Promise<string | undefined> {
    const sql = 'SELECT id FROM customer WHERE archived = 0 ORDER BY sort_name, id LIMIT 1';
    return (await this.reader.row<{ id: string }>(sql))?.id;
  }

  private async beside(id: string, way: { sign: '<' | '>'; order: 'ASC' | 'DESC' }): Promise<string | null> {
    const found = await this.reader.row<{ id: string }>(
      `SELECT c.id FROM customer c JOIN customer o ON o.id = ?
       WHERE c.archived = 0 AND (c.sort_name, c.id) ${way.sign} (o.sort_name, o.id)
       ORDER BY c.sort_name ${way.order}, c.id ${way.order} LIMIT 1`,
      [id],
    );
    return found?.id ?? null;
  }
}
