import { Injectable } from '@nestjs/common';
import { ChangeDesk } from '../changes/change-desk';
import { Planner } from '../plan/planner';
import { QuestionAsker } from '../questions/question-asker';
import { Decider } from '../tact/decider';

/** What a turn does. */
@Injectable()
export class TickWork {
  constructor(
    readonly planner: Planner,
    readonly decider: Decider,
    readonly asker: QuestionAsker,
    readonly changes: ChangeDesk,
  ) {}
}
