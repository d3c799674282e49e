/** The values in parts of at most `size`: a statement takes only so many parameters. */
export function inParts<Value>(values: readonly Value[], size = 500): Value[][] {
  const parts = Math.ceil(values.length / size);
  return Array.from({ length: parts }, (_, at) => values.slice(at * size, (at + 1) * size));
}
