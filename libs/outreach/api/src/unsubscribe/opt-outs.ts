import { Injectable } from '@nestjs/common';
import { holdCustomer } from '@regulars/customers/api';
import { purposes } from '@regulars/customers/domain';
import { Clock, stampOf } from '@regulars/shared/calendar';
import { UnitOfWork } from '@regulars/shared/db';
import { OptOutWriter } from './opt-out-writer';
import { UnsubscribeLinks } from './unsubscribe-links';

/** Takes an opt-out by one click: the consent is withdrawn and the address suppressed, both or neither. */
@Injectable()
export class OptOuts {
  constructor(
    private readonly units: UnitOfWork,
    private readonly clock: Clock,
    private readonly links: UnsubscribeLinks,
    private readonly writer: OptOutWriter,
  ) {}

  /** Whoever holds the link opts out of what that letter was. An unknown link changes nothing and is not told apart. */
  async take(token: string): Promise<void> {
    await this.units.write(async (tx) => {
      const owner = await this.links.owner(tx, token);
      if (!owner) return;
      await holdCustomer(tx, owner.customerId);
      await this.links.used(tx, token);
      const what = purposes.filter((purpose) => purpose === owner.purpose);
      const { customerId, address } = owner;
      const optOut = { customerId, addresses: [address], what, source: 'unsubscribe link' };
      await this.writer.write(tx, optOut, stampOf(this.clock.now()));
    });
  }
}
