import { Injectable } from '@nestjs/common';
import type { Tx } from '@regulars/shared/db';

/** Whom to forget. */
export interface Erased {
  customerId: string;
  /** all their addresses, so that they can be suppressed by their hash before they are gone */
  emails: readonly string[];
}

/** What another context does when a customer is erased: takes out what it keeps of them, in the same unit of work. */
export interface EraseParticipant {
  /** Called before the customer's own rows go; a reference with ON DELETE CASCADE needs no help. */
  erase(tx: Tx, erased: Erased): Promise<void>;
}

/** Where contexts say that they take part (in their module's `onModuleInit`). */
@Injectable()
export class EraseParticipants {
  private readonly joined: EraseParticipant[] = [];

  join(participant: EraseParticipant): void {
    this.joined.push(participant);
  }

  /** All of them, in the order they joined. */
  async erase(tx: Tx, erased: Erased): Promise<void> {
    for (const participant of this.joined) await participant.erase(tx, erased);
  }
}
