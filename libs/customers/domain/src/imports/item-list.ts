/** The items of one cell: `Rock,Jazz` or `Cut; Colour`, each once, as one line. */
export function itemsOf(cell: string): string[] {
  const items = cell.split(/[,;|\n]/).map((item) => item.replace(/\s+/g, ' ').trim());
  return [...new Set(items.filter((item) => item !== ''))];
}
