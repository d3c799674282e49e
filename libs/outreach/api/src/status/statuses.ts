import { Injectable } from '@nestjs/common';
import type { DeliveryStatusShape } from '@regulars/delivery/contract';
import { DeliveryStatus } from '@regulars/delivery/api';
import type { Status } from '@regulars/outreach/contract';
import { Clock, counted, momentInWords, parseStamp } from '@regulars/shared/calendar';
import { Heartbeats } from '../scheduler/heartbeats';

/** Whether the machinery runs, in words: nothing ever fails silently. */
@Injectable()
export class Statuses {
  constructor(
    private readonly clock: Clock,
    private readonly heart: Heartbeats,
    private readonly delivery: DeliveryStatus,
  ) {}

  async read(): Promise<Status> {
    const pulse = await this.heart.pulse();
    const mail = await this.delivery.read();
    const overdue = pulse.overdue || mail.heartbeat.late;
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
      warnings: [...(overdue ? [sentence] : []), ...mailWarnings(mail)],
    };
  }

  private schedulerSentence(lastRun: string | null, overdue: boolean): string {
    if (lastRun === null) return 'Nothing has been looked at yet; that happens within a minute of the start.';
    const when = momentInWords(parseStamp(lastRun), this.clock.now());
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

function mailWarnings(mail: DeliveryStatusShape): string[] {
  const { paused, trouble, limit, counts } = mail;
  return [
    ...(paused ? [`Sending is paused. ${paused.what} ${paused.todo}`] : []),
    ...(trouble ? [`The mail server could not be reached (${trouble.said}). It is tried again by itself.`] : []),
    ...(counts.unknown > 0
      ? [`${counted(counts.unknown, 'letter')} may have been sent: decide whether to send again.`]
      : []),
    ...(limit ? [`The provider's limit for this ${limit.reached} is reached; the rest goes out later.`] : []),
    ...(mail.mode === 'files' ? [mailSentence(mail)] : []),
  ];
}
