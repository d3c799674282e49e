import { Injectable } from '@nestjs/common';
import { Planner } from './planner';

/** Plans at once after something changed that planning depends on, so that the screens show what it means. */
@Injectable()
export class PlanAgain {
  constructor(private readonly planner: Planner) {}

  async now(): Promise<void> {
    await this.planner.plan();
  }
}
