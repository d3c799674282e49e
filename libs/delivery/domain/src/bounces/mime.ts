/** One part of a mail: its headers by lower-case name, its body, and the parts inside it. */
export interface MimePart {
  headers: ReadonlyMap<string, string>;
  type: string;
  body: string;
  parts: MimePart[];
}

/** So deep a report is never nested; whoever nests deeper wants to trouble us. */
const deepest = 5;

/** Takes a mail apart (RFC 5322, RFC 2046), as far as reports need it. Takes any text, and never throws. */
export function takeApart(raw: string, depth = 0): MimePart {
  const text = raw.replace(/\r\n?/g, '\n');
  const end = text.indexOf('\n\n');
  const headers = headersOf(end === -1 ? text : text.slice(0, end));
  const body = decoded(end === -1 ? '' : text.slice(end + 2), headers.get('content-transfer-encoding'));
  const [type = ''] = (headers.get('content-type') ?? 'text/plain').toLowerCase().split(';');
  const boundary = /boundary="?([^";]+)"?/i.exec(headers.get('content-type') ?? '')?.[1]?.trim();
  const parts = boundary === undefined || depth >= deepest ? [] : split(body, boundary, depth);
  return { headers, type: type.trim(), body, parts };
}

/** Header lines by lower-case name, folded ones in one; of several with one name the first counts. */
export function headersOf(block: string): Map<string, string> {
  const headers = new Map<string, string>();
  for (const line of block.replace(/\n[ \t]+/g, ' ').split('\n')) {
    const at = line.indexOf(':');
    const name = line.slice(0, at).trim().toLowerCase();
    if (at > 0 && !headers.has(name)) headers.set(name, line.slice(at + 1).trim());
  }
  return headers;
}

function split(body: string, boundary: string, depth: number): MimePart[] {
  const pieces = `\n${body}`.split(`\n--${boundary}`);
  return pieces
    .slice(1)
    .filter((piece) => !piece.startsWith('--'))
    .map((piece) => takeApart(piece.replace(/^[ \t]*\n/, ''), depth + 1));
}

function decoded(body: string, encoding = '7bit'): string {
  if (/base64/i.test(encoding)) return bytes(body);
  if (!/quoted-printable/i.test(encoding)) return body;
  return body
    .replace(/=\n/g, '')
    .replace(/=([0-9a-f]{2})/gi, (_all, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

/** What is no base64 stays unread. */
function bytes(text: string): string {
  try {
    return atob(text.replace(/[^a-z0-9+/=]/gi, '')).replace(/\r\n?/g, '\n');
  } catch {
    return '';
  }
}
