import type { Actor } from '@regulars/access/api';
import { Injectable } from '@nestjs/common';
import { Deliveries, Outbox } from '@regulars/delivery/api';
import type { TouchpointView } from '@regulars/outreach/contract';
import { Reader } from '@regulars/shared/db';
import { Conflict, NotThere } from '@regulars/shared/http';
import { deliveryKey, touchpointsWith } from './touchpoint-record';
import { TouchpointViews } from './touchpoint-views';

/** What people decide about a letter that failed or may have been sent. Delivery decides if it can; we hear of it. */
@Injectable()
export class TouchpointResend {
  constructor(
    private readonly reader: Reader,
    private readonly deliveries: Deliveries,
    private readonly outbox: Outbox,
    private readonly views: TouchpointViews,
  ) {}

  async resend(actor: Actor, id: string): Promise<TouchpointView> {
    await this.deliveries.resend(actor, await this.deliveryOf(id));
    return this.view(id);
  }

  async leave(actor: Actor, id: string): Promise<TouchpointView> {
    await this.deliveries.leave(actor, await this.deliveryOf(id));
    return this.view(id);
  }

  private async deliveryOf(id: string): Promise<string> {
    const [record] = await touchpointsWith(this.reader, [id]);
    if (!record) throw new NotThere('wish');
    const key = deliveryKey(record);
    const known = (await this.outbox.stateOf(this.reader, [key])).get(key);
    if (!known) throw new Conflict('touchpoint-changed', `Nothing of this has been sent. ${record.sentence}`);
    return known.id;
  }

  private async view(id: string): Promise<TouchpointView> {
    const [view] = await this.views.of(this.reader, await touchpointsWith(this.reader, [id]));
    if (!view) throw new NotThere('wish');
    return view;
  }
}
