import { Injectable } from '@nestjs/common';
import type { Tx } from '@regulars/shared/db';

/** What must follow when somebody's visits are other than they were. */
export interface VisitFollower {
  /** Called in the unit of work in which they were written, changed or taken off, with at most a few hundred at once. */
  visitsChanged(tx: Tx, customerIds: readonly string[]): Promise<void>;
}

/** Who follows visits: contexts that visits know nothing of join here. */
@Injectable()
export class VisitFollowers {
  private readonly followers: VisitFollower[] = [];

  join(follower: VisitFollower): void {
    this.followers.push(follower);
  }

  async tell(tx: Tx, customerIds: readonly string[]): Promise<void> {
    for (const follower of this.followers) await follower.visitsChanged(tx, customerIds);
  }
}
