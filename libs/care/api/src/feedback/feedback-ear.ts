import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@regulars/access/api';
import type { FeedbackAnswer, QuestionAbout } from '@regulars/care/domain';
import { newId, type Tx } from '@regulars/shared/db';
import { ComplaintEar } from '../complaints/complaint-ear';
import { CareDesk } from '../care-desk';
import { FeedbackRow } from './feedback.row';

/** What a customer is asked about: which visit, promise or complaint, and of which closing. */
export interface Asked {
  customerId: string;
  about: QuestionAbout;
  aboutId: string;
  aboutDay: string;
  /** of a complaint: the stamp of the closing that is asked about */
  occurrence: string;
}

/** Hears what customers say by the link in a letter, in the unit of work that takes the answer. */
@Injectable()
export class FeedbackEar {
  constructor(
    private readonly desk: CareDesk,
    private readonly complaints: ComplaintEar,
    private readonly trail: AuditTrail,
  ) {}

  /** Keeps the answer; "no" about a complaint opens it again. Gives the feedback's id. */
  async hear(tx: Tx, asked: Asked, answer: FeedbackAnswer): Promise<string> {
    const { customerId, about, aboutId, aboutDay } = asked;
    const id = newId();
    const said = { about, aboutId, aboutDay, answer, words: null, way: 'link', byId: null, saidAt: this.desk.now() };
    await tx.insert(FeedbackRow, { id, customerId, ...said, seenAt: null, seenById: null, removedAt: null });
    const note = { subject: `customer:${customerId}`, detail: { feedback: id, about } };
    await this.trail.record(tx, 'nobody', 'feedback.received', note);
    if (about === 'complaint') await this.complaints.answered(tx, asked, answer === 'good' ? 'yes' : 'no');
    return id;
  }

  /** Tells a complaint's history how it was asked about; what else is asked about has none. */
  async note(tx: Tx, { about, aboutId }: Pick<Asked, 'about' | 'aboutId'>, sentence: string): Promise<void> {
    if (about === 'complaint') await this.complaints.asked(tx, aboutId, sentence);
  }

  /** Adds the sentence that they wrote after the answer. */
  async add(tx: Tx, asked: Asked, feedbackId: string, words: string): Promise<void> {
    await tx.update(FeedbackRow, { id: feedbackId }, { words });
    if (asked.about === 'complaint') await this.complaints.added(tx, asked.aboutId, words);
  }
}
