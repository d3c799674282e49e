import { Injectable } from '@nestjs/common';
import { Clock, parseStamp, stampOf, type Temporal } from '@regulars/shared/calendar';
import { Reader } from '@regulars/shared/db';
import type { DeliveryStatusShape } from '@regulars/delivery/contract';
import { pauseInWords } from '@regulars/delivery/domain';
import { WrittenMails } from '../carriers/written-mails';
import type { ChannelHealth } from '../channels/channel-health';
import type { Beat } from '../workers/heartbeat';
import { DispatchOptions } from '../dispatcher/dispatch-options';
import { countsQuery } from './counts';
import { StatusParts } from './status-parts';

type Counts = DeliveryStatusShape['counts'];

/** So many turns may be missed before the screen says so loudly. */
const turnsMissed = 3;

/** How delivery is doing, for every screen: mode, pause, limits, heartbeat, counts. */
@Injectable()
export class DeliveryStatus {
  private readonly startedAt: Temporal.Instant;

  constructor(
    private readonly clock: Clock,
    private readonly reader: Reader,
    private readonly mails: WrittenMails,
    private readonly parts: StatusParts,
    private readonly options: DispatchOptions,
  ) {
    this.startedAt = clock.now();
  }

  /** The status as of now. */
  async read(): Promise<DeliveryStatusShape> {
    const now = this.clock.now();
    const [health, beat, settings, mailbox] = await Promise.all([
      this.parts.healths.read(this.reader),
      this.parts.heartbeat.last(this.reader),
      this.parts.settings.readable(),
      this.parts.bounces.readable(),
    ]);
    return {
      mode: settings ? 'smtp' : 'files',
      outboxDir: this.mails.folder,
      ...healthShape(health),
      limit: settings ? await this.limit(settings, now) : null,
      heartbeat: this.heartbeatShape(beat, now),
      mailboxTrouble: mailbox?.trouble?.said ?? null,
      counts: await this.counts(now),
    };
  }

  /** Late is counted from our own start at the earliest: after a night switched off, the first turn gets its time. */
  private heartbeatShape(beat: Beat | undefined, now: Temporal.Instant): DeliveryStatusShape['heartbeat'] {
    const everyMs = beat
      ? parseStamp(beat.nextRunAt).epochMilliseconds - parseStamp(beat.lastRunAt).epochMilliseconds
      : this.options.tickSeconds * 1_000;
    const lastMs = beat ? parseStamp(beat.lastRunAt).epochMilliseconds : 0;
    const silentMs = now.epochMilliseconds - Math.max(lastMs, this.startedAt.epochMilliseconds);
    return { lastRunAt: null, nextRunAt: null, ...beat, late: silentMs > everyMs * turnsMissed };
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
    const [longDue, longTried] = [stampOf(now.subtract({ minutes: 15 })), stampOf(now.subtract({ hours: 1 }))];
    const counts = await this.reader.row<Counts>(countsQuery, [stampOf(now), longDue, longTried, dayAgo, dayAgo]);
    return counts ?? { waiting: 0, due: 0, overdue: 0, unknown: 0, sentLastDay: 0, failedLastDay: 0 };
  }
}

function healthShape(health: ChannelHealth): Pick<DeliveryStatusShape, 'paused' | 'trouble'> {
  const { pausedWhy: why, pausedSaid, pausedSince, troubleSaid, troubleSince } = health;
  return {
    paused: why && pausedSince ? { why, ...pauseInWords(why), said: pausedSaid ?? '', since: pausedSince } : null,
    trouble: troubleSaid !== null && troubleSince ? { said: troubleSaid, since: troubleSince } : null,
  };
}
