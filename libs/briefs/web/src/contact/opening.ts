import type { BriefView } from '@regulars/briefs/contract';

/** What one might begin with, from what is known: what went wrong before all else, then what there is to talk about. */
export function openingLine({
  lines,
}: BriefView): { readonly text: string; readonly source: string | null } | undefined {
  return lines.find(({ icon }) => icon === 'complaint') ?? lines.find(({ topic }) => topic === 'talk');
}
