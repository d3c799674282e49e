import type { VerdictView } from '@regulars/outreach/contract';
import { sentence } from '@regulars/outreach/domain';
import type { KeptVerdict } from '../touchpoints/touchpoint-event.row';

/** A verdict as screens show it. */
export function verdictView(verdict: KeptVerdict): VerdictView {
  const reasons = verdict.reasons.map((reason) => ({ kind: reason.kind, sentence: sentence(reason) }));
  return { kind: verdict.kind, until: verdict.until, wording: verdict.wording, reasons };
}
