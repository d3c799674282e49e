import type { Clock } from '@regulars/shared/calendar';
import type { Observation } from '@regulars/delivery/domain';
import type { Attachments } from '../attachments/attachments';
import type { Claimed } from '../dispatcher/claim';
import { compose, type Letter } from '../smtp/letter';
import type { Carrier } from './carrier';
import { letterOf } from './letter-of';
import type { WrittenMails } from './written-mails';

/** Writes messages as files, where no mail server is set up. */
export class FileCarrier implements Carrier {
  readonly kind = 'files';
  readonly slots = 8;
  readonly limits = { perHour: null, perDay: null };

  constructor(
    private readonly mails: WrittenMails,
    private readonly attachments: Attachments,
    private readonly from: Letter['from'],
    private readonly clock: Clock,
  ) {}

  async carry(claimed: Claimed): Promise<Observation> {
    const attachments = await this.attachments.opened(claimed.attachments);
    const mime = await compose(letterOf(claimed, { from: this.from, attachments }), this.clock.now());
    try {
      await this.mails.write(claimed.row.id, mime);
      return { kind: 'accepted', text: `Written to ${this.mails.folder}` };
    } catch (error) {
      return { kind: 'lost', stage: 'connect', text: `Could not write to ${this.mails.folder}: ${String(error)}` };
    }
  }

  leave(): void {
    // Files need no goodbye.
  }

  cut(): void {
    // A file is written in one step or not at all.
  }
}
