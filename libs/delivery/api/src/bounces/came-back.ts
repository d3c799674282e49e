import { Injectable } from '@nestjs/common';
import { isHardBounce, type Report } from '@regulars/delivery/domain';
import { Clock } from '@regulars/shared/calendar';
import type { Tx } from '@regulars/shared/db';
import { itemColumns, type ItemRow } from '../deliveries/delivery-item';
import { StateWriter } from '../dispatcher/state-writer';
import { DeliveryPorts } from '../ports/delivery-ports';
import { Suppressions } from '../suppressions/suppressions';

type Bounce = Extract<Report, { kind: 'bounce' }>;

/** Does what a report asks for. Only a report about a mail that we did send changes anything. */
@Injectable()
export class CameBack {
  constructor(
    private readonly clock: Clock,
    private readonly ports: DeliveryPorts,
    private readonly states: StateWriter,
    private readonly suppressions: Suppressions,
  ) {}

  /** Whether it was about one of ours. */
  async take(tx: Tx, report: Report): Promise<boolean> {
    if (report.kind === 'other' || report.kind === 'not-understood') return false;
    const row = await tx.row<ItemRow>(`SELECT ${itemColumns} FROM delivery d WHERE d.id = ?`, [report.deliveryId]);
    if (row?.state !== 'sent' && row?.state !== 'unknown' && row?.state !== 'failed') return false;
    if (report.kind === 'bounce') await this.bounced(tx, row, report);
    if (report.kind === 'complaint') await this.complained(tx, row);
    return true;
  }

  /** It is our own address that is suppressed, never one that the report names: whoever forges it gains nothing. */
  private async bounced(tx: Tx, row: ItemRow, { status, said }: Bounce): Promise<void> {
    const isHard = isHardBounce(status);
    const { attempts, address } = row;
    const at = this.clock.now();
    const delivery = { state: 'failed', at, attempts, why: isHard ? 'bounced' : 'came-back', said } as const;
    await this.states.write(tx, [{ ...row, delivery }], ['sent', 'unknown']);
    if (isHard) await this.suppressions.suppress(tx, { address, purpose: 'all', reason: 'bounced' });
  }

  private async complained(tx: Tx, { key, purpose, address }: ItemRow): Promise<void> {
    await this.suppressions.suppress(tx, { address, purpose: 'all', reason: 'complained' });
    for (const listener of this.ports.complaints) await listener.complained(tx, { key, purpose, address });
  }
}
