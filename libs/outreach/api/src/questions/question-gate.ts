import { Injectable } from '@nestjs/common';
import { DeliveryPorts, StillWelcome, type Unwelcome, type WelcomeQuestion } from '@regulars/delivery/api';
import { againstQuestion } from '@regulars/outreach/domain';
import type { Tx } from '@regulars/shared/db';
import { LastLook, type LooseLetter } from '../outcomes/last-look';
import { askedAbout, dueOf, questionOfKey, questionsWhere, stillToAsk } from './question-record';

/** Says, in the transaction that claims a question's letter, whether it is still to be asked. */
@Injectable()
export class QuestionGate extends StillWelcome {
  constructor(
    private readonly last: LastLook,
    ports: DeliveryPorts,
  ) {
    super();
    ports.askWelcome(this);
  }

  answersFor(key: string): boolean {
    return questionOfKey(key) !== undefined;
  }

  unwelcome(tx: Tx, questions: readonly WelcomeQuestion[]): Promise<ReadonlyMap<string, Unwelcome>> {
    return this.last.unwelcome(tx, questions, (key) => questionFor(tx, key));
  }
}

async function questionFor(tx: Tx, key: string): Promise<LooseLetter | undefined> {
  const [question] = await questionsWhere(tx, 'q.id = ?', [questionOfKey(key) ?? '']);
  return (
    question && {
      asked: askedAbout(question),
      over: async () => {
        const asks = question.answeredAt === null && (await stillToAsk(tx, question));
        return asks ? undefined : 'There is nothing to ask any more.';
      },
      against: (zone, ...known) => againstQuestion(dueOf(question, zone), ...known),
    }
  );
}
