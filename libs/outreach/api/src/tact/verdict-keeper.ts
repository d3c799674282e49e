import { Injectable } from '@nestjs/common';
import type { Reason, TouchpointStatus, Verdict } from '@regulars/outreach/domain';
import { sentences } from '@regulars/outreach/domain';
import { Clock, stampOf } from '@regulars/shared/calendar';
import type { Tx } from '@regulars/shared/db';
import type { KeptVerdict } from '../touchpoints/touchpoint-event.row';
import { TouchpointHistory } from '../touchpoints/touchpoint-history';
import { keepWeighing } from './kept-weighing';
import { Post, type Going } from './post';
import type { Decided } from './weigher';

/** Keeps verdicts: the touchpoint stands as they say, the history tells them, what may go is handed to the post. */
@Injectable()
export class VerdictKeeper {
  constructor(
    private readonly clock: Clock,
    private readonly history: TouchpointHistory,
    private readonly post: Post,
  ) {}

  /** `calledOffWithin` are seconds for which a letter waits, so that who sent it by hand can call it off. */
  async keep(tx: Tx, decided: readonly Decided[], calledOffWithin = 0): Promise<void> {
    await this.post.hand(tx, goingOf(decided), calledOffWithin);
    for (const one of decided) await this.settle(tx, one);
    await this.history.addAll(
      tx,
      decided.map((one) => ({
        touchpointId: one.touchpoint.id,
        byName: null,
        sentence: sentences(reasonsOf(one)),
        verdict: keptOf(one.verdict),
        known: one.verdict.kind === 'hold' ? null : keepWeighing(one.weighed, one.knowledge),
      })),
    );
  }

  private async settle(tx: Tx, decided: Decided): Promise<void> {
    const { touchpoint, verdict, together } = decided;
    const now = stampOf(this.clock.now());
    await tx.run(
      `UPDATE touchpoint SET status = ?, sentence = ?, look_at = ?, settled_at = ?, way = ?, with_id = ?,
         round = round + ?, before = NULL, changed_at = ? WHERE id = ?`,
      [
        statusAfter(verdict, touchpoint.status),
        sentences(reasonsOf(decided)),
        lookAfter(verdict, touchpoint),
        verdict.kind === 'hold' ? null : now,
        verdict.kind === 'hand' ? verdict.way : null,
        together?.id ?? null,
        Number(verdict.kind === 'send'),
        now,
        touchpoint.id,
      ],
    );
  }
}

/** The letters to write, each with those who go along in it. */
function goingOf(decided: readonly Decided[]): Going[] {
  const along = Map.groupBy(
    decided.filter(({ together }) => together !== undefined),
    ({ together }) => together?.id,
  );
  return decided.flatMap(({ touchpoint, verdict, together }) => {
    if (verdict.kind !== 'send' || together) return [];
    const companions = (along.get(touchpoint.id) ?? []).map((one) => one.touchpoint);
    return [{ touchpoint, companions, wording: verdict.wording }];
  });
}

// Whoever goes along is told by the name of the one whose letter it is.
const reasonsOf = ({ verdict, together }: Decided): readonly Reason[] =>
  together ? [...verdict.reasons, { kind: 'together', name: together.name }] : verdict.reasons;

/** When it is looked at next: a hold at its end, a task when it comes too late. */
function lookAfter(verdict: Verdict, touchpoint: Decided['touchpoint']): string {
  if (verdict.kind === 'hold') return stampOf(verdict.until);
  return verdict.kind === 'hand' ? touchpoint.expiresAt : touchpoint.lookAt;
}

/** Where a touchpoint stands after a verdict. */
function statusAfter(verdict: Verdict, before: TouchpointStatus): TouchpointStatus {
  switch (verdict.kind) {
    case 'send':
      return 'waiting';
    case 'hold':
      return verdict.byPerson ? 'held' : before;
    case 'hand':
      return 'task';
    case 'skip':
      return 'skipped';
    case 'expire':
      return 'expired';
  }
}

/** A verdict as it is kept. */
export function keptOf(verdict: Verdict): KeptVerdict {
  return {
    kind: verdict.kind,
    until: verdict.kind === 'hold' ? stampOf(verdict.until) : null,
    wording: verdict.kind === 'send' ? verdict.wording : null,
    reasons: verdict.reasons,
  };
}
