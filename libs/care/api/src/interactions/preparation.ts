import { Injectable } from '@nestjs/common';
import { preparedFor } from '@regulars/care/domain';
import { parseStamp, type Temporal } from '@regulars/shared/calendar';
import type { Reader } from '@regulars/shared/db';
import { CareDesk } from '../care-desk';

/** A talk as it matters whether it was prepared: with whom, whose, and its moment as a stamp. */
export interface Talk {
  customerId: string;
  userId: string;
  happenedAt: string;
}

/** Who knows when briefs were read; care itself knows no briefs. */
export interface BriefReadings {
  /** The moment this person last read this customer's brief, as a stamp. */
  lastBy(reader: Reader, customerId: string, userId: string): Promise<string | undefined>;
}

/** Whether a talk began with the brief. */
@Injectable()
export class Preparation {
  private readings: BriefReadings | undefined;

  constructor(private readonly desk: CareDesk) {}

  /** Says who knows (in their module's `onModuleInit`). */
  ask(readings: BriefReadings): void {
    this.readings = readings;
  }

  /** Null where it cannot be told; see `preparedFor`. */
  async of(reader: Reader, { customerId, userId, happenedAt }: Talk): Promise<boolean | null> {
    if (!this.readings) return null;
    const { zone } = await this.desk.shop();
    const dayOf = (stamp: string): Temporal.PlainDate => parseStamp(stamp).toZonedDateTimeISO(zone).toPlainDate();
    const read = await this.readings.lastBy(reader, customerId, userId);
    return preparedFor(dayOf(happenedAt), read === undefined ? undefined : dayOf(read));
  }
}
