import { Injectable } from '@nestjs/common';
import type { CheckAnswer } from '@regulars/care/domain';
import type { Tx } from '@regulars/shared/db';
import { complaintsWhere, type KnownComplaint } from './complaint-reads';
import { openAgain } from './complaint-closing';
import { ComplaintWriter } from './complaint-writer';

/** Hears from customers themselves whether it is good now. */
@Injectable()
export class ComplaintEar {
  constructor(private readonly writer: ComplaintWriter) {}

  /** "No" opens it again. What is about an earlier closing, or comes while it is open, changes nothing. */
  async answered(tx: Tx, asked: { aboutId: string; occurrence: string }, answer: CheckAnswer): Promise<void> {
    const before = await this.find(tx, asked.aboutId);
    if (!before || before.state === 'open' || before.closedAt !== asked.occurrence) return;
    const given = { checkAnswer: answer, checkWords: null };
    const values = answer === 'no' ? { ...openAgain, ...given } : given;
    const sentence = `They answered our letter: ${answer === 'yes' ? 'it is good now' : 'it is not good yet'}.`;
    await this.writer.change(tx, before, values, { kind: 'answered', sentence });
  }

  /** The sentence that they added to their answer. */
  async added(tx: Tx, complaintId: string, words: string): Promise<void> {
    const before = await this.find(tx, complaintId);
    if (!before) return;
    const values = before.check !== null && before.check.words === null ? { checkWords: words } : {};
    await this.writer.change(tx, before, values, { kind: 'answered', sentence: `They added: “${words}”` });
  }

  /** How they were asked, or why not, for the history. */
  async asked(tx: Tx, complaintId: string, sentence: string): Promise<void> {
    const complaint = await this.find(tx, complaintId);
    if (complaint) await this.writer.tell(tx, complaint, { kind: 'asked-whether-good', sentence }, undefined);
  }

  private async find(tx: Tx, id: string): Promise<KnownComplaint | undefined> {
    return (await complaintsWhere(tx, 'k.id = ?', [id]))[0];
  }
}
