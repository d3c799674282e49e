/** The row to go to with arrow down or up, from the search field or another row. */
export function nextRow(event: KeyboardEvent): HTMLElement | undefined {
  const { key, currentTarget, target } = event;
  if ((key !== 'ArrowDown' && key !== 'ArrowUp') || !(currentTarget instanceof HTMLElement)) return undefined;
  if (target instanceof HTMLSelectElement) return undefined;
  const stops = [...currentTarget.querySelectorAll<HTMLElement>('input[type=search], a.row')];
  const here = target instanceof HTMLElement ? stops.indexOf(target) : -1;
  return here < 0 ? undefined : stops[here + (key === 'ArrowDown' ? 1 : -1)];
}
