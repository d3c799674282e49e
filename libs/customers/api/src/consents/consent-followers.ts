import { Injectable } from '@nestjs/common';
import type { Tx } from '@regulars/shared/db';
import type { RecordedConsent } from '../customers/customer-record';

/** What another context does when a person records a consent, in the same unit of work. */
export interface ConsentFollower {
  recorded(tx: Tx, customerId: string, consent: RecordedConsent): Promise<void>;
}

/** Where contexts say that they want to hear of it (in their module's `onModuleInit`). */
@Injectable()
export class ConsentFollowers {
  private readonly joined: ConsentFollower[] = [];

  join(follower: ConsentFollower): void {
    this.joined.push(follower);
  }

  /** Tells all of them, in the order they joined. */
  async tell(tx: Tx, customerId: string, consent: RecordedConsent): Promise<void> {
    for (const follower of this.joined) await follower.recorded(tx, customerId, consent);
  }
}
