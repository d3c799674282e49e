import { Injectable } from '@nestjs/common';
import type { SegmentUse } from '@regulars/outreach/contract';
import type { Reader } from '@regulars/shared/db';

/** Says what of its own uses a segment: the programmes, the offers. */
export interface SegmentUser {
  usesOf(reader: Reader, segmentId: string): Promise<SegmentUse[]>;
}

/** Where those that refer to segments say so (in their module's `onModuleInit`): what is used is not deleted. */
@Injectable()
export class SegmentUses {
  private readonly joined: SegmentUser[] = [];

  join(user: SegmentUser): void {
    this.joined.push(user);
  }

  /** All uses of a segment. */
  async of(reader: Reader, segmentId: string): Promise<SegmentUse[]> {
    const uses: SegmentUse[] = [];
    for (const user of this.joined) uses.push(...(await user.usesOf(reader, segmentId)));
    return uses;
  }
}
