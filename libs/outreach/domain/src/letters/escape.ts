/** Text as HTML shows it, and nothing else. */
export function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

/** The same with its lines kept. */
export const linesOf = (text: string): string => escape(text).replaceAll('\n', '<br>');
