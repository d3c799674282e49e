/**
 * A spreadsheet runs a cell that begins like a formula (OWASP, CSV injection). An apostrophe before it makes it text.
 * `+` and `-` count too: `-2+3+cmd|' /C calc'!A0` is one.
 */
export function defused(cell: string): string {
  return /^'*[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
}

/** Takes back what `defused` did, so that a file that we wrote comes in again as it was. */
export function undefused(cell: string): string {
  return /^'+[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell;
}

/** One row of a CSV file (RFC 4180), every cell defused. */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

function csvCell(cell: string): string {
  const safe = defused(cell);
  return /[",\r\n;\t]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
