import type { Actor } from '@regulars/access/api';
import { Injectable } from '@nestjs/common';
import { KnownCustomers } from '@regulars/customers/api';
import type {
  AskedNotToInput,
  CameBackInput,
  MailStops,
  TakeBackInput,
  WorksAgainInput,
} from '@regulars/outreach/contract';
import { UnitOfWork, type Tx } from '@regulars/shared/db';
import { ClosedAddresses } from './closed-addresses';
import { MailStopList } from './mail-stop-list';
import { Refusals } from './refusals';

/** What one of us says about writing to a customer: written down and done in one unit of work. */
@Injectable()
export class MailStopDesk {
  constructor(
    private readonly units: UnitOfWork,
    private readonly known: KnownCustomers,
    private readonly list: MailStopList,
    private readonly addresses: ClosedAddresses,
    private readonly refusals: Refusals,
  ) {}

  cameBack(customerId: string, { address }: CameBackInput, actor: Actor): Promise<MailStops> {
    return this.write(customerId, (tx) => this.addresses.close(tx, { customerId, address }, actor));
  }

  worksAgain(customerId: string, { address, why }: WorksAgainInput, actor: Actor): Promise<MailStops> {
    return this.write(customerId, (tx) => this.addresses.open(tx, { customerId, address, why }, actor));
  }

  askedNotTo(customerId: string, input: AskedNotToInput, actor: Actor): Promise<MailStops> {
    return this.write(customerId, (tx) => this.refusals.take(tx, customerId, input, actor));
  }

  takeBack(stop: { customerId: string; stopId: string }, { why }: TakeBackInput, actor: Actor): Promise<MailStops> {
    return this.write(stop.customerId, (tx) => this.refusals.takeBack(tx, { ...stop, why }, actor));
  }

  private write(customerId: string, act: (tx: Tx) => Promise<void>): Promise<MailStops> {
    return this.units.write(async (tx) => {
      await this.known.must(tx, customerId);
      await act(tx);
      return this.list.read(tx, customerId);
    });
  }
}
