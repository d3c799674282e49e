import { AuditTrail, BusinessProfile, type Actor } from '@regulars/access/api';
import { Injectable } from '@nestjs/common';
import { holdCustomer, KnownCustomers } from '@regulars/customers/api';
import type { PauseInput, PauseState } from '@regulars/outreach/contract';
import { mayPauseUntil } from '@regulars/outreach/domain';
import { Clock, stampOf, Temporal, today } from '@regulars/shared/calendar';
import { newId, Reader, UnitOfWork, type Tx } from '@regulars/shared/db';
import { badInput } from '@regulars/shared/http';
import { PauseRow } from './pause.row';

type By = Actor | 'customer';

const last = `
  SELECT p.until, p.at AS "since", u.name AS "by" FROM customer_pause p LEFT JOIN app_user u ON u.id = p.author_id
  WHERE p.customer_id = ? ORDER BY p.id DESC LIMIT 1`;

/** Wishes to hear nothing for a while: each ends by itself on its day, or earlier if somebody ends it. */
@Injectable()
export class Pauses {
  constructor(
    private readonly units: UnitOfWork,
    private readonly reader: Reader,
    private readonly clock: Clock,
    private readonly business: BusinessProfile,
    private readonly known: KnownCustomers,
    private readonly audit: AuditTrail,
  ) {}

  /** The pause that holds today. */
  async state(customerId: string): Promise<PauseState> {
    await this.known.must(this.reader, customerId);
    return this.read(this.reader, customerId);
  }

  /** Begins one, or moves its end. Throws BadInput (400) unless the day is to come, within two years. */
  begin(customerId: string, { until }: PauseInput, actor: Actor): Promise<PauseState> {
    return this.units.write(async (tx) => {
      await this.known.must(tx, customerId);
      if (!mayPauseUntil(Temporal.PlainDate.from(until), await this.today()))
        throw badInput([{ path: ['until'], message: 'Choose a day after today, within two years.' }]);
      await this.add(tx, customerId, until, actor);
      return this.read(tx, customerId);
    });
  }

  /** Ends it now; ending none changes nothing. */
  end(customerId: string, actor: Actor): Promise<PauseState> {
    return this.units.write(async (tx) => {
      await this.known.must(tx, customerId);
      await this.endIn(tx, customerId, actor);
      return this.read(tx, customerId);
    });
  }

  /** Ends it in somebody's unit of work. */
  async endIn(tx: Tx, customerId: string, by: By): Promise<void> {
    if ((await this.read(tx, customerId)).until !== null) await this.add(tx, customerId, null, by);
  }

  /** Writes down that they want to hear nothing until a day, in somebody's unit of work; null ends it. */
  async add(tx: Tx, customerId: string, until: string | null, by: By): Promise<void> {
    await holdCustomer(tx, customerId);
    const authorId = by === 'customer' ? null : by.userId;
    await tx.insert(PauseRow, { id: newId(), customerId, until, authorId, at: stampOf(this.clock.now()) });
    const action = until === null ? 'pause.ended' : 'pause.began';
    const note = {
      subject: `customer:${customerId}`,
      detail: { until, ...(by === 'customer' ? { by: 'customer' } : {}) },
    };
    await this.audit.record(tx, by === 'customer' ? 'nobody' : by, action, note);
  }

  private async read(reader: Reader, customerId: string): Promise<PauseState> {
    const found = await reader.row<PauseState>(last, [customerId]);
    const holds = found?.until != null && found.until > (await this.today()).toString();
    return holds ? found : { until: null, since: null, by: null };
  }

  private async today(): Promise<Temporal.PlainDate> {
    return today(this.clock, (await this.business.get()).zone);
  }
}
