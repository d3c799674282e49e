import { Injectable } from '@nestjs/common';
import { parseStamp, type Temporal } from '@regulars/shared/calendar';
import type { Tx } from '@regulars/shared/db';
import { postpone, testPurpose, turnAway, type Waiting } from '@regulars/delivery/domain';
import { DeliveryPorts } from '../ports/delivery-ports';
import type { StillWelcome } from '../ports/welcome';
import type { CandidateRow } from './candidates';
import type { StateChange } from './state-writer';

/** What is in neither is left as it is: it will be asked about again. */
export interface DeskAnswer {
  welcome: CandidateRow[];
  turned: StateChange[];
}

/** Asks those who planned the messages whether each is still welcome. What nobody answers for does not go. */
@Injectable()
export class WelcomeDesk {
  constructor(private readonly ports: DeliveryPorts) {}

  async ask(tx: Tx, rows: readonly CandidateRow[], now: Temporal.Instant): Promise<DeskAnswer> {
    const answer: DeskAnswer = { welcome: [], turned: [] };
    for (const [gate, asked] of this.byGate(rows)) {
      if (gate === 'self') answer.welcome.push(...asked);
      else if (gate === 'nobody')
        answer.turned.push(...asked.map((row) => ({ ...row, delivery: postpone(waiting(row), now) })));
      else await askOne(tx, { gate, asked, now, answer });
    }
    return answer;
  }

  private byGate(rows: readonly CandidateRow[]): Map<StillWelcome | 'self' | 'nobody', CandidateRow[]> {
    return Map.groupBy(rows, (row) => {
      // A test goes to the person who asked for it.
      if (row.purpose === testPurpose) return 'self';
      return this.ports.welcome.find((gate) => gate.answersFor(row.key)) ?? 'nobody';
    });
  }
}

interface Asking {
  gate: StillWelcome;
  asked: CandidateRow[];
  now: Temporal.Instant;
  answer: DeskAnswer;
}

async function askOne(tx: Tx, { gate, asked, now, answer }: Asking): Promise<void> {
  const unwelcome = await gate.unwelcome(tx, asked);
  for (const row of asked) {
    const against = unwelcome.get(row.key);
    if (against === undefined) answer.welcome.push(row);
    else if (against.kind === 'unwelcome')
      answer.turned.push({ ...row, delivery: turnAway(waiting(row), against.why, now) });
  }
}

const waiting = (row: CandidateRow): Waiting => ({
  state: 'waiting',
  due: parseStamp(row.dueAt),
  attempts: row.attempts,
  setbacks: row.setbacks,
});
