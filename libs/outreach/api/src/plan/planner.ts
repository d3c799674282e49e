import { Injectable } from '@nestjs/common';
import { CustomerCards, upcomingDates } from '@regulars/customers/api';
import { monthDayRanges } from '@regulars/customers/domain';
import { horizonDays, planBirthdays, reconcile } from '@regulars/outreach/domain';
import type { Birthday, Occurrence, PlanChanges, Planned } from '@regulars/outreach/domain';
import { Clock, dayIn, parsePartialDay, type Temporal } from '@regulars/shared/calendar';
import { Reader, UnitOfWork, type Tx } from '@regulars/shared/db';
import { birthdaysOf } from './birthdays-of';
import { Instructions, type Instruction } from './instruction';
import { PlanStore } from './plan-store';

/** What a run of the planner changed. */
export interface PlanResult {
  added: number;
  moved: number;
  withdrawn: number;
}

const nothing: PlanResult = { added: 0, moved: 0, withdrawn: 0 };
/** Days back that still belong to the plan: far west it is yesterday, and yesterday's greeting may still go out. */
const daysBack = 2;
const changesAtOnce = 500;

/** Plans the next 60 days. It reads by index what falls due, and can be run any time, by several processes at once. */
@Injectable()
export class Planner {
  constructor(
    private readonly reader: Reader,
    private readonly units: UnitOfWork,
    private readonly clock: Clock,
    private readonly instructions: Instructions,
    private readonly store: PlanStore,
  ) {}

  /** Plans everything anew, and changes only what is other than it was. */
  async plan(): Promise<PlanResult> {
    const instruction = await this.instructions.of(this.reader, 'birthday');
    if (!instruction) return nothing;
    const window = this.window(instruction);
    const birthdays = instruction.programme.on ? await this.birthdays(window, instruction) : [];
    const wanted = planBirthdays(birthdays, instruction.rules, window);
    const existing = await this.existing(wanted, window, instruction);
    return this.apply(instruction, reconcile(wanted, existing, this.clock.now()));
  }

  /** Plans these customers anew inside a unit of work: right before deciding, so that no stale birthday is greeted. */
  async planFor(tx: Tx, customers: readonly string[], instruction: Instruction, cards: CustomerCards): Promise<void> {
    const window = this.window(instruction);
    const known = [...(await cards.of(tx, customers)).values()];
    const birthdays = instruction.programme.on
      ? known.flatMap((card) => birthdayOf(card.id, card.birthday, card.zone))
      : [];
    const wanted = planBirthdays(birthdays, instruction.rules, window);
    const all = await this.store.ofCustomers(tx, customers, yearsOf(window));
    const from = window.from.toString();
    const wantedKeys = new Set(wanted.map(keyOf));
    const existing = all.filter((one) => wantedKeys.has(keyOf(one)) || one.occasionDay >= from);
    await this.store.apply(
      tx,
      instruction.programme,
      reconcile(wanted, inForce(existing, instruction), this.clock.now()),
    );
  }

  private window(instruction: Instruction): Window {
    const today = dayIn(this.clock.now(), instruction.rules.shopZone);
    return { from: today.subtract({ days: daysBack }), to: today.add({ days: horizonDays }) };
  }

  private async birthdays(window: Window, { rules }: Instruction): Promise<Birthday[]> {
    const ranges = monthDayRanges(window.from, horizonDays + daysBack, rules.leapChoice);
    const dates = await upcomingDates(this.reader, ranges, { kind: 'birthday' });
    return birthdaysOf(dates);
  }

  private async existing(wanted: readonly Occurrence[], window: Window, instruction: Instruction): Promise<Planned[]> {
    const customers = [...new Set(wanted.map((occurrence) => occurrence.customerId))];
    const theirs = await this.store.ofCustomers(this.reader, customers, yearsOf(window));
    const wantedKeys = new Set(wanted.map(keyOf));
    const open = await this.store.open(this.reader, instruction.programme.id, window.from.toString());
    const unwanted = open.filter((planned) => !wantedKeys.has(keyOf(planned)));
    return inForce([...theirs.filter((planned) => wantedKeys.has(keyOf(planned))), ...unwanted], instruction);
  }

  private async apply(instruction: Instruction, changes: PlanChanges): Promise<PlanResult> {
    let added = 0;
    for (const part of inParts(changes)) {
      added += await this.units.write((tx) => this.store.apply(tx, instruction.programme, part));
    }
    return { added, moved: changes.move.length, withdrawn: changes.withdraw.length };
  }
}

interface Window {
  from: Temporal.PlainDate;
  to: Temporal.PlainDate;
}

/** While a programme is off, what a person holds stays held: nothing goes out of it anyway, and the hold is kept. */
function inForce(existing: Planned[], { programme }: Instruction): Planned[] {
  return programme.on ? existing : existing.filter((planned) => planned.status !== 'held');
}

function birthdayOf(customerId: string, birthday: string | null, zone: string | null): Birthday[] {
  const born = birthday === null ? undefined : parsePartialDay(birthday);
  return born ? [{ customerId, born, zone: zone ?? undefined }] : [];
}

/** A unit of work is kept short: others write in between. */
function* inParts(changes: PlanChanges): Generator<PlanChanges> {
  const most = Math.max(changes.insert.length, changes.move.length, changes.withdraw.length);
  for (let at = 0; at < most; at += changesAtOnce) {
    const part = <One>(all: readonly One[]): One[] => all.slice(at, at + changesAtOnce);
    yield { insert: part(changes.insert), move: part(changes.move), withdraw: part(changes.withdraw) };
  }
}

const yearsOf = ({ from, to }: Window): string[] => [...new Set([String(from.year), String(to.year)])];
const keyOf = (one: { customerId: string; occurrence: string }): string => `${one.customerId} ${one.occurrence}`;
