import { Injectable } from '@nestjs/common';
import { Clock, dayIn } from '@regulars/shared/calendar';
import { Reader } from '@regulars/shared/db';
import { InstructionReader, type Instructions } from '../plan/instruction';
import { Heartbeats } from './heartbeats';
import { TickWork } from './tick-work';

/** A birthday added or edited shows on the plan after this long at the latest; deciding never waits for it. */
const planEverySeconds = 120;

/** One turn of the scheduler: beat, plan if it is time to, decide on what is due. Any number of processes may turn. */
@Injectable()
export class Tick {
  private running: Promise<void> | undefined;

  constructor(
    private readonly reader: Reader,
    private readonly clock: Clock,
    private readonly instructions: InstructionReader,
    private readonly heart: Heartbeats,
    private readonly work: TickWork,
  ) {}

  /** One turn; a second call while one runs joins it. */
  run(): Promise<void> {
    this.running ??= this.turn().finally(() => (this.running = undefined));
    return this.running;
  }

  private async turn(): Promise<void> {
    const instructions = await this.instructions.now(this.reader);
    if (!instructions) return;
    await this.heart.beat();
    await this.planIfDue(this.reasonToPlan(instructions));
    await this.work.decider.decide();
    await this.work.asker.ask(instructions);
    await this.work.changes.tell(instructions);
  }

  private async planIfDue(plannedFor: string): Promise<void> {
    const last = await this.heart.last();
    const age = last.plannedAt === null ? Infinity : this.heart.secondsSince(last.plannedAt);
    if (last.plannedFor === plannedFor && age >= 0 && age < planEverySeconds) return;
    await this.work.planner.plan();
    await this.heart.planned(plannedFor);
  }

  private reasonToPlan({ programmes, shop }: Instructions): string {
    const on = programmes.filter((programme) => programme.on);
    const changed =
      programmes
        .map(({ updatedAt }) => updatedAt)
        .toSorted()
        .at(-1) ?? '';
    return `${dayIn(this.clock.now(), shop.zone).toString()} ${shop.zone} ${changed} ${on.length}`;
  }
}
