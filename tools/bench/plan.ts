import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { ConsoleActor } from '@regulars/access/api';
import { Planner, Programmes } from '@regulars/outreach/api';
import type { ProgrammeChange } from '@regulars/outreach/contract';
import { Reader } from '@regulars/shared/db';

/** What is switched on: birthdays, those who stay away longer than usual, Christmas, and thanks. */
const wished: Readonly<Record<string, ProgrammeChange>> = {
  birthday: { on: true },
  'check-in': { on: true },
  holiday: { on: true, settings: { kind: 'holiday', holidays: [{ key: 'christmas-day', name: 'Christmas Day' }] } },
  thanks: { on: true },
};

/** Switches programmes on, in a shop that has no customers yet: there is nothing to plan before it is measured. */
export async function programmes(app: NestFastifyApplication): Promise<object> {
  const [all, actor] = [app.get(Programmes), await app.get(ConsoleActor).get()];
  const on: string[] = [];
  for (const { id, kind, name } of (await all.list(app.get(Reader))).items) {
    const change = wished[kind];
    if (!change) continue;
    await all.change(actor, id, change);
    on.push(name);
  }
  return { on };
}

/** Plans, and plans again. */
export async function plan(app: NestFastifyApplication): Promise<object> {
  const planner = app.get(Planner);
  const timed = async () => {
    const [since, spentBefore] = [performance.now(), process.cpuUsage()];
    const result = await planner.plan();
    const spent = process.cpuUsage(spentBefore);
    const cpuSeconds = (spent.user + spent.system) / 1e6;
    return { ...result, seconds: (performance.now() - since) / 1000, cpuSeconds };
  };
  return { first: await timed(), second: await timed() };
}
