const dayLength = 86_400_000;
const fewestDays = 90;

/** Where the dots of the little strip stand, in percent from its left end to today at its right. */
export interface Strip {
  readonly from: string;
  readonly dots: readonly { readonly day: string; readonly at: number }[];
}

/** The strip from the first of these days, but at least three months, to today. */
export function stripOf(days: readonly string[], today: string): Strip {
  const end = count(today);
  const first = Math.min(end - fewestDays, ...days.map(count));
  const at = (day: string) => Math.round(((count(day) - first) / (end - first)) * 1000) / 10;
  return {
    from: new Date(first * dayLength).toISOString().slice(0, 10),
    dots: days.map((day) => ({ day, at: at(day) })),
  };
}

function count(day: string): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / dayLength);
}
