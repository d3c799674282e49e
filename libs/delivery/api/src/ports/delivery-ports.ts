import { Injectable } from '@nestjs/common';
import type { OutcomeListener } from './outcomes';
import type { StillWelcome } from './welcome';

/** Where contexts above plug in: each registers itself when its module starts (`onModuleInit`). */
@Injectable()
export class DeliveryPorts {
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

  get welcome(): readonly StillWelcome[] {
    return this.gates;
  }

  get outcomes(): readonly OutcomeListener[] {
    return this.listeners;
  }
}
