import { Injectable } from '@nestjs/common';
import { BusinessProfile } from '@regulars/access/api';
import type { DeliveryItem, EmailTest } from '@regulars/delivery/contract';
import { testPurpose } from '@regulars/delivery/domain';
import { Clock } from '@regulars/shared/calendar';
import { newId, UnitOfWork } from '@regulars/shared/db';
import { DeliveryList } from '../deliveries/delivery-list';
import { DispatchSchedule } from '../dispatcher/schedule';
import { Outbox } from '../outbox/outbox';

/** Sends a test to the person who asks for it, through the same outbox as everything else. */
@Injectable()
export class MailTests {
  constructor(
    private readonly business: BusinessProfile,
    private readonly clock: Clock,
    private readonly list: DeliveryList,
    private readonly outbox: Outbox,
    private readonly schedule: DispatchSchedule,
    private readonly units: UnitOfWork,
  ) {}

  /** Puts the test in line and has the outbox look at once; what comes of it is read by the delivery's id. */
  async send({ to }: EmailTest): Promise<DeliveryItem> {
    const name = (await this.business.find())?.name ?? 'Regulars';
    const now = this.clock.now();
    const text = `This is the test that you asked for.\n\nIf you can read it, ${name} can write to its regulars.\n`;
    const message = {
      key: `test:${newId()}`,
      purpose: testPurpose,
      to: { address: to },
      subject: `A test from ${name}`,
      text,
    };
    const due = { dueAt: now, expiresAt: now.add({ hours: 1 }) };
    const id = await this.units.write((tx) => this.outbox.enqueue(tx, { ...message, ...due }));
    this.schedule.lookNow();
    return this.list.find(id);
  }
}
