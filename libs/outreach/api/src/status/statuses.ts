import { Injectable } from '@nestjs/common';
import type { DeliveryStatusShape } from '@regulars/delivery/contract';
import { DeliveryStatus } from '@regulars/delivery/api';
import { warningsOf, type WarningKind } from '@regulars/delivery/domain';
import type { Status, Warning } from '@regulars/outreach/contract';
import { Clock, counted, momentInWords, parseStamp, type Temporal } from '@regulars/shared/calendar';
import { Heartbeats } from '../scheduler/heartbeats';

const freshSeconds = 60;

/** Whether the machinery runs, in words: nothing ever fails silently. */
@Injectable()
export class Statuses {
  private readonly startedAt: Temporal.Instant;

  constructor(
    private readonly clock: Clock,
    private readonly heart: Heartbeats,
    private readonly delivery: DeliveryStatus,
  ) {
    this.startedAt = clock.now();
  }

  async read(): Promise<Status> {
    const pulse = await this.heart.pulse();
    const mail = await this.delivery.read();
    const overdue = (pulse.overdue && !this.isFresh()) || mail.heartbeat.late;
    const sentence = this.schedulerSentence(pulse.lastRun, overdue);
    return {
      scheduler: { ...pulse, overdue, sentence },
      mail: {
        mode: mail.mode,
        pausedBecause: mail.paused ? `${mail.paused.what} ${mail.paused.todo}` : null,
        waiting: mail.counts.waiting,
        unknown: mail.counts.unknown,
        sentence: mailSentence(mail),
      },
      warnings: warningsNow(mail, overdue, this.clock.now()),
    };
  }

  /** After a night switched off, the first turn gets its time before anybody is alarmed. */
  private isFresh(): boolean {
    return this.clock.now().epochMilliseconds - this.startedAt.epochMilliseconds < freshSeconds * 1_000;
  }

  private schedulerSentence(lastRun: string | null, overdue: boolean): string {
    if (lastRun === null && !overdue)
      return 'Nothing has been looked at yet; that happens within a minute of the start.';
    const when = lastRun === null ? 'the start' : momentInWords(parseStamp(lastRun), this.clock.now());
    if (overdue) return `Nothing has been sent by itself since ${when}. Start the server again, or look into its log.`;
    return `Wishes go out by themselves; last looked ${when}.`;
  }
}

function mailSentence(mail: DeliveryStatusShape): string {
  if (mail.mode === 'files') {
    return 'No mail server yet: letters are kept as files, and nobody gets them.';
  }
  if (mail.paused) return `Sending is paused. ${mail.paused.what}`;
  if (mail.trouble) return 'The mail server could not be reached; it is tried again by itself.';
  return mail.counts.due > 0 ? `${counted(mail.counts.due, 'letter')} on the way.` : 'The mail server is set up.';
}

function warningsNow(mail: DeliveryStatusShape, standsStill: boolean, now: Temporal.Instant): Warning[] {
  const { paused, trouble, limit, counts, mode } = mail;
  const seen = {
    mode,
    paused,
    unreachableSince: trouble ? parseStamp(trouble.since) : null,
    reached: limit?.reached ?? null,
    standsStill,
    due: counts.due,
    overdue: counts.overdue,
    unknown: counts.unknown,
    mailboxTrouble: mail.mailboxTrouble,
  };
  return warningsOf(seen, now).map((one) => ({ ...one, goesOnAt: isLimit(one.kind) ? (limit?.nextAt ?? null) : null }));
}

const isLimit = (kind: WarningKind): boolean => kind === 'day-limit' || kind === 'hour-limit';
