import { Injectable } from '@nestjs/common';
import type { ComplaintListener } from './complaints';
import type { OutcomeListener } from './outcomes';
import type { StillWelcome } from './welcome';

/** Where contexts above plug in: each registers itself when its module starts (`onModuleInit`). */
@Injectable()
export class DeliveryPorts {
  private readonly complaintListeners: ComplaintListener[] = [];
  private readonly gates: StillWelcome[] = [];
  private readonly listeners: OutcomeListener[] = [];

  /** Who answers whether a waiting message is still welcome. */
  askWelcome(gate: StillWelcome): void {
    this.gates.push(gate);
  }

  /** Who wants to hear what became of messages. */
  tellOutcomes(listener: OutcomeListener): void {
    this.listeners.push(listener);
  }

  /** Who wants to hear of complaints. */
  tellComplaints(listener: ComplaintListener): void {
    this.complaintListeners.push(listener);
  }

  get complaints(): readonly ComplaintListener[] {
    return this.complaintListeners;
  }

  get welcome(): readonly StillWelcome[] {
    return this.gates;
  }

  get outcomes(): readonly OutcomeListener[] {
    return this.listeners;
  }
}
