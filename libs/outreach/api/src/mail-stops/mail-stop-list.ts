import { Injectable } from '@nestjs/common';
import { KnownCustomers } from '@regulars/customers/api';
import { Suppressions } from '@regulars/delivery/api';
import { allPurposes, isUndeliverable } from '@regulars/delivery/domain';
import type { ClosedAddress, MailStops } from '@regulars/outreach/contract';
import { Reader } from '@regulars/shared/db';
import { addressesOf, lastTold, saidToComeBack } from './mail-stop-reads';

/** What stands in the way of writing to a customer, besides consent. */
@Injectable()
export class MailStopList {
  constructor(
    private readonly reader: Reader,
    private readonly known: KnownCustomers,
    private readonly suppressions: Suppressions,
  ) {}

  async of(customerId: string): Promise<MailStops> {
    await this.known.must(this.reader, customerId);
    return this.read(this.reader, customerId);
  }

  /** The same in somebody's unit of work. */
  async read(reader: Reader, customerId: string): Promise<MailStops> {
    const addresses = await addressesOf(reader, customerId);
    const closed = await this.closed(reader, addresses);
    const shut = new Set(closed.map(({ address }) => address));
    const toldUs = await lastTold(reader, customerId);
    return { addresses: addresses.filter((address) => !shut.has(address)), closed, toldUs: toldUs ?? null };
  }

  private async closed(reader: Reader, addresses: readonly string[]): Promise<ClosedAddress[]> {
    const found = await this.suppressions.standing(reader, addresses, allPurposes);
    const said = await saidToComeBack(reader, [...found.keys()]);
    return [...found].map(([address, { reason, since }]) => {
      const ours = isUndeliverable(reason) ? said.get(address) : undefined;
      return { address, reason, by: ours?.by ?? null, since: ours?.at ?? since, canWorkAgain: isUndeliverable(reason) };
    });
  }
}
