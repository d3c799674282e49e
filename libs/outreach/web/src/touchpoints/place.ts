/** Where a zone is, as people say it: `America/Sao_Paulo` → "Sao Paulo". */
export function placeOf(zone: string): string {
  return (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
}
