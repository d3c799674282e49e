import type { PlanMonth } from '@regulars/outreach/contract';
import { counted } from '@regulars/shared/ui';

/** A month in one sentence: "47 messages this month: 31 sent, 2 held, none failed." */
export function sentenceFor({ total, byStatus, month, today }: PlanMonth): string {
  if (total === 0) return 'Nothing in this month.';
  const which = month === today.slice(0, 7) ? 'this month' : 'in this month';
  const held = (byStatus.held ?? 0) + (byStatus.unknown ?? 0);
  const failed = byStatus.failed ?? 0;
  const sent = byStatus.sent ?? 0;
  const parts = [
    ...(sent > 0 ? [`${sent} sent`] : []),
    ...(held > 0 ? [`${held} held`] : []),
    // Nothing can have failed before anything went out.
    ...(failed > 0 ? [`${failed} failed`] : sent > 0 ? ['none failed'] : []),
  ];
  const messages = `${counted(total, 'message')} ${which}`;
  return parts.length === 0 ? `${messages}.` : `${messages}: ${parts.join(', ')}.`;
}
