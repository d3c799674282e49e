import { Injectable } from '@nestjs/common';
import { FeedbackEar } from '@regulars/care/api';
import { DeliveryPorts, OutcomeListener, type SettledDelivery } from '@regulars/delivery/api';
import type { Tx } from '@regulars/shared/db';
import { questionOfKey, questionsWhere } from './question-record';

/** Hears that a question could not be delivered, so that a person asks instead. */
@Injectable()
export class QuestionOutcomes extends OutcomeListener {
  constructor(
    private readonly ear: FeedbackEar,
    ports: DeliveryPorts,
  ) {
    super();
    ports.tellOutcomes(this);
  }

  async heard(tx: Tx, settled: readonly SettledDelivery[]): Promise<void> {
    for (const { key, delivery } of settled) {
      const id = questionOfKey(key);
      if (id === undefined || !['failed', 'expired', 'cancelled'].includes(delivery.state)) continue;
      const sql = `UPDATE feedback_question SET state = 'not-asked', why = ?, asked_at = NULL WHERE id = ? AND state = 'asked'`;
      const changed = await tx.run(sql, ['The letter that asked did not arrive.', id]);
      const [question] = changed === 0 ? [] : await questionsWhere(tx, 'q.id = ?', [id]);
      if (question) await this.ear.note(tx, question, 'The letter that asked did not arrive, so one of us asks.');
    }
  }
}
