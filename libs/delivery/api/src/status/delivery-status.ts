import { Injectable } from '@nestjs/common';
import { Clock, parseStamp, stampOf, type Temporal } from '@regulars/shared/calendar';
import { Reader } from '@regulars/shared/db';
import type { DeliveryStatusShape } from '@regulars/delivery/contract';
import { pauseInWords } from '@regulars/delivery/domain';
import { WrittenMails } from '../carriers/written-mails';
import type { ChannelHealth } from '../channels/channel-health';
import type { Beat } from '../workers/heartbeat';
import { countsQuery } from './counts';
import { StatusParts } from './status-parts';

type Counts = DeliveryStatusShape['counts'];

/** So many turns may be missed before the screen says so loudly. */
const turnsMissed = 3;

/** How delivery is doing, for every screen: mode, pause, limits, heartbeat, counts. */
@Injectable()
export class DeliveryStatus {
  constructor(
    private readonly clock: Clock,
    private readonly reader: Reader,
    private readonly mails: WrittenMails,
    private readonly parts: StatusParts,
  ) {}

  /** The status as of now. Waiting out a first start counts as late only once a run was due and did not come. */
  async read(): Promise<DeliveryStatusShape> {
    const now = this.clock.now();
    const [health, beat, settings] = await Promise.all([
      this.parts.healths.read(this.reader),
      this.parts.heartbeat.last(this.reader),
      this.parts.settings.readable(),
    ]);
    return {
      mode: settings ? 'smtp' : 'files',
      outboxDir: this.mails.folder,
      ...healthShape(health),
      limit: settings ? await this.limit(settings, now) : null,
      heartbeat: heartbeatShape(beat, now),
      counts: await this.counts(now),
    };
  }

  private async limit(
    limits: { perHour: number | null; perDay: number | null },
    now: Temporal.Instant,
  ): Promise<DeliveryStatusShape['limit']> {
    const { reached, nextAt } = await this.parts.counter.allowance(this.reader, limits, now);
    return reached && nextAt ? { reached, nextAt: stampOf(nextAt) } : null;
  }

  private async counts(now: Temporal.Instant): Promise<Counts> {
    const dayAgo = stampOf(now.subtract({ hours: 24 }));
    const counts = await this.reader.row<Counts>(countsQuery, [stampOf(now), dayAgo, dayAgo]);
    return counts ?? { waiting: 0, due: 0, unknown: 0, sentLastDay: 0, failedLastDay: 0 };
  }
}

function healthShape(health: ChannelHealth): Pick<DeliveryStatusShape, 'paused' | 'trouble'> {
  const { pausedWhy: why, pausedSaid, pausedSince, troubleSaid, troubleSince } = health;
  return {
    paused: why && pausedSince ? { why, ...pauseInWords(why), said: pausedSaid ?? '', since: pausedSince } : null,
    trouble: troubleSaid !== null && troubleSince ? { said: troubleSaid, since: troubleSince } : null,
  };
}

function heartbeatShape(beat: Beat | undefined, now: Temporal.Instant): DeliveryStatusShape['heartbeat'] {
  if (!beat) return { lastRunAt: null, nextRunAt: null, late: false };
  const every = parseStamp(beat.nextRunAt).epochMilliseconds - parseStamp(beat.lastRunAt).epochMilliseconds;
  const silent = now.epochMilliseconds - parseStamp(beat.lastRunAt).epochMilliseconds;
  return { ...beat, late: silent > every * turnsMissed };
}
