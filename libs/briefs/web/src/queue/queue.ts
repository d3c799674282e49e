import type { TodayView } from '@regulars/briefs/contract';

/** Somebody to speak with today, and every reason why. */
export interface InLine {
  readonly id: string;
  readonly name: string;
  readonly why: readonly string[];
  /** The call that is done with it. */
  readonly task: string | undefined;
}

/** What of Today names somebody to speak with. */
export type WhoWaits = Pick<TodayView, 'owed' | 'complaints' | 'tasks' | 'returns' | 'contact'>;

type Reason = Omit<InLine, 'why'> & { readonly says: string };

/** Whom to speak with today, once each: what is overdue, what is not well, what is to do, what is due, who meant to, who stayed away. */
export function queueOf(today: WhoWaits, settled: ReadonlySet<string>): readonly InLine[] {
  const line = new Map<string, InLine>();
  for (const { id, name, says, task } of reasons(today).filter((one) => !settled.has(one.id))) {
    const before = line.get(id);
    const why = before?.why.includes(says) === true ? before.why : [...(before?.why ?? []), says];
    line.set(id, { id, name, why, task: before?.task ?? task });
  }
  return [...line.values()];
}

function reasons({ owed, complaints, tasks, returns, contact }: WhoWaits): Reason[] {
  const promised = (one: TodayView['owed'][number]) => reason(one.customer, `Promised “${one.what}”, ${one.words}.`);
  return [
    ...owed.filter(({ overdue }) => overdue).map(promised),
    ...complaints.map(({ customer, about }) => reason(customer, `Complaint: ${about}`)),
    ...tasks
      .filter(({ way }) => way === 'call')
      .map(({ customer, what, touchpointId }) => reason(customer, `A call to make: ${what}.`, touchpointId)),
    ...owed.filter(({ overdue }) => !overdue).map(promised),
    ...returns.map(({ customer, nextStep }) => reason(customer, nextStep ?? 'Meant to be in touch by now.')),
    ...contact.map(({ customer, text }) => reason(customer, text)),
  ];
}

function reason({ id, name }: { id: string; name: string }, says: string, task?: string): Reason {
  return { id, name, says, task };
}
