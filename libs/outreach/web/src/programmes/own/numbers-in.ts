/** The numbers of a list as somebody types it: "5, 10 and 25" → 5, 10, 25, each once and in order. */
export function numbersIn(text: string): number[] {
  const found = text.split(/[^\d]+/).filter((part) => part !== '');
  return [...new Set(found.map(Number))].sort((one, other) => one - other);
}
