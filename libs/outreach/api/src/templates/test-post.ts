import { Injectable } from '@nestjs/common';
import { DeliveryStatus, Outbox } from '@regulars/delivery/api';

/** Where a test goes. */
@Injectable()
export class TestPost {
  constructor(
    readonly outbox: Outbox,
    private readonly status: DeliveryStatus,
  ) {}

  async sentence(to: string): Promise<string> {
    const { mode, outboxDir } = await this.status.read();
    if (mode === 'smtp') return `It is on its way to ${to}.`;
    return `No mail server is set up, so it is written to ${outboxDir} as a file.`;
  }
}
