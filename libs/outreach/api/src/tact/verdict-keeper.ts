import { Injectable } from '@nestjs/common';
import type { TouchpointStatus, Verdict } from '@regulars/outreach/domain';
import { sentences } from '@regulars/outreach/domain';
import { Clock, stampOf } from '@regulars/shared/calendar';
import type { Tx } from '@regulars/shared/db';
import type { Instruction } from '../plan/instruction';
import type { KeptVerdict } from '../touchpoints/touchpoint-event.row';
import { TouchpointHistory } from '../touchpoints/touchpoint-history';
import type { TouchpointRecord } from '../touchpoints/touchpoint-record';
import { Post } from './post';

/** A touchpoint and what the gate said of it. */
export interface Decided {
  touchpoint: TouchpointRecord;
  verdict: Verdict;
}

/** Keeps verdicts: the touchpoint stands as they say, the history tells them, what may go is handed to the post. */
@Injectable()
export class VerdictKeeper {
  constructor(
    private readonly clock: Clock,
    private readonly history: TouchpointHistory,
    private readonly post: Post,
  ) {}

  async keep(tx: Tx, decided: readonly Decided[], instruction: Instruction): Promise<void> {
    const going = decided.flatMap(({ touchpoint, verdict }) =>
      verdict.kind === 'send' ? [{ touchpoint, wording: verdict.wording }] : [],
    );
    await this.post.hand(tx, going, instruction.programme.templateId);
    for (const one of decided) await this.settle(tx, one);
    await this.history.addAll(
      tx,
      decided.map(({ touchpoint, verdict }) => ({
        touchpointId: touchpoint.id,
        byName: null,
        sentence: sentences(verdict.reasons),
        verdict: keptOf(verdict),
      })),
    );
  }

  private async settle(tx: Tx, { touchpoint, verdict }: Decided): Promise<void> {
    const now = stampOf(this.clock.now());
    const status = statusAfter(verdict, touchpoint.status);
    const look = verdict.kind === 'hold' ? stampOf(verdict.until) : touchpoint.lookAt;
    const settledAt = verdict.kind === 'hold' ? null : now;
    await tx.run(
      `UPDATE touchpoint SET status = ?, sentence = ?, look_at = ?, settled_at = ?, round = round + ?, before = NULL,
         changed_at = ? WHERE id = ?`,
      [status, sentences(verdict.reasons), look, settledAt, Number(verdict.kind === 'send'), now, touchpoint.id],
    );
  }
}

/** Where a touchpoint stands after a verdict. */
function statusAfter(verdict: Verdict, before: TouchpointStatus): TouchpointStatus {
  switch (verdict.kind) {
    case 'send':
      return 'waiting';
    case 'hold':
      return before;
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
