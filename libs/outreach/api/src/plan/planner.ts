import { Injectable } from '@nestjs/common';
import type { PlanChanges } from '@regulars/outreach/domain';
import { Reader, UnitOfWork, type Tx } from '@regulars/shared/db';
import type { ProgrammeRecord } from '../programmes/programme-store';
import { ChangeFinder } from './change-finder';
import { InstructionReader, type Instructions } from './instruction';
import { PlanStore } from './plan-store';

/** What a run of the planner changed. */
export interface PlanResult {
  added: number;
  moved: number;
  withdrawn: number;
}

const changesAtOnce = 500;

/** Plans the next 60 days. It reads by index what falls due, and can be run any time, by several processes at once. */
@Injectable()
export class Planner {
  constructor(
    private readonly reader: Reader,
    private readonly units: UnitOfWork,
    private readonly instructions: InstructionReader,
    private readonly finder: ChangeFinder,
    private readonly store: PlanStore,
  ) {}

  /** Plans everything anew, and changes only what is other than it was. Before the house is set up there is no plan. */
  async plan(): Promise<PlanResult> {
    const total: PlanResult = { added: 0, moved: 0, withdrawn: 0 };
    const instructions = await this.instructions.now(this.reader);
    if (!instructions) return total;
    for (const programme of instructions.programmes) {
      const result = await this.planOne(programme, instructions);
      total.added += result.added;
      total.moved += result.moved;
      total.withdrawn += result.withdrawn;
    }
    return total;
  }

  /** Plans these customers anew inside a unit of work: right before deciding, so that nothing stale goes out. */
  async planFor(
    tx: Tx,
    customers: readonly string[],
    programme: ProgrammeRecord,
    instructions: Instructions,
  ): Promise<void> {
    const { order, changes } = await this.finder.find(tx, { programme, instructions, customers });
    const theirs = new Set(customers);
    // What stands of others was read for their places only.
    const withdraw = changes.withdraw.filter(({ key }) => theirs.has(key.split(' ')[0] ?? ''));
    await this.store.apply(tx, order, { ...changes, withdraw });
  }

  private async planOne(programme: ProgrammeRecord, instructions: Instructions): Promise<PlanResult> {
    const { order, changes } = await this.finder.find(this.reader, { programme, instructions });
    let added = 0;
    for (const part of inParts(changes)) {
      added += await this.units.write((tx) => this.store.apply(tx, order, part));
    }
    return { added, moved: changes.move.length, withdrawn: changes.withdraw.length };
  }
}

/** A unit of work is kept short: others write in between. */
function* inParts(changes: PlanChanges): Generator<PlanChanges> {
  const most = Math.max(changes.insert.length, changes.move.length, changes.withdraw.length);
  for (let at = 0; at < most; at += changesAtOnce) {
    const part = <One>(all: readonly One[]): One[] => all.slice(at, at + changesAtOnce);
    yield { insert: part(changes.insert), move: part(changes.move), withdraw: part(changes.withdraw) };
  }
}
