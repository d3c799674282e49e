/** The encodings people's spreadsheets write. */
export const textEncodings = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'] as const;
export type TextEncoding = (typeof textEncodings)[number];

/** What a file that is not text turned out to be. */
export const disguises = [
  'empty',
  'zip',
  'excel',
  'gzip',
  'pdf',
  'picture',
  'web-page',
  'vcard',
  'rtf',
  'database',
  'binary',
] as const;
export type Disguise = (typeof disguises)[number];

export type TextVerdict =
  { kind: 'text'; encoding: TextEncoding; skip: number; newline: 'lf' | 'cr' } | { kind: 'not-text'; is: Disguise };

/** What files begin with, whatever their name says. */
const beginnings: readonly (readonly [string, Disguise])[] = [
  ['PK\u0003\u0004', 'zip'],
  ['PK\u0005\u0006', 'zip'],
  ['\u00d0\u00cf\u0011\u00e0', 'excel'],
  ['\u001f\u008b', 'gzip'],
  ['%PDF', 'pdf'],
  ['\u0089PNG', 'picture'],
  ['\u00ff\u00d8\u00ff', 'picture'],
  ['GIF8', 'picture'],
  ['{\\rtf', 'rtf'],
  ['SQLite format 3', 'database'],
];

const lead = 4096;

/**
 * Looks at every byte of a file, chunk by chunk, and says how its text is encoded or what it is instead.
 * The whole file must be seen: one byte that is not UTF-8, fifty megabytes in, makes it Windows-1252.
 */
export class TextProbe {
  #head = new Uint8Array(0);
  #size = 0;
  #nul = false;
  #lf = false;
  #cr = false;
  #utf8: InstanceType<typeof TextDecoder> | undefined = new TextDecoder('utf-8', { fatal: true });

  push(chunk: Uint8Array): void {
    if (this.#head.length < lead) this.#head = joined(this.#head, chunk.subarray(0, lead - this.#head.length));
    this.#size += chunk.length;
    this.#nul ||= chunk.includes(0);
    this.#lf ||= chunk.includes(10);
    this.#cr ||= chunk.includes(13);
    this.#checkUtf8(chunk);
  }

  verdict(): TextVerdict {
    if (this.#size === 0) return { kind: 'not-text', is: 'empty' };
    const wide = wideEncoding(this.#head);
    // UTF-16 is full of zero bytes by nature; in any other text one means that this is not text.
    if (wide) return { kind: 'text', ...wide, newline: this.#newline() };
    const disguise = disguiseOf(this.#head) ?? (this.#nul ? 'binary' : undefined);
    if (disguise) return { kind: 'not-text', is: disguise };
    const bom = startsWith(this.#head, [0xef, 0xbb, 0xbf]);
    if (bom || this.#endsAsUtf8())
      return { kind: 'text', encoding: 'utf-8', skip: bom ? 3 : 0, newline: this.#newline() };
    return { kind: 'text', encoding: 'windows-1252', skip: 0, newline: this.#newline() };
  }

  #newline(): 'lf' | 'cr' {
    return this.#cr && !this.#lf ? 'cr' : 'lf';
  }

  #checkUtf8(chunk: Uint8Array): void {
    try {
      this.#utf8?.decode(chunk, { stream: true });
    } catch {
      this.#utf8 = undefined;
    }
  }

  #endsAsUtf8(): boolean {
    try {
      this.#utf8?.decode();
    } catch {
      this.#utf8 = undefined;
    }
    return this.#utf8 !== undefined;
  }
}

function wideEncoding(head: Uint8Array): { encoding: TextEncoding; skip: number } | undefined {
  if (startsWith(head, [0xff, 0xfe])) return { encoding: 'utf-16le', skip: 2 };
  if (startsWith(head, [0xfe, 0xff])) return { encoding: 'utf-16be', skip: 2 };
  const even = zeroShare(head, 0);
  const odd = zeroShare(head, 1);
  // Without a mark, Western text in UTF-16 still has a zero in nearly every second byte, and none in the others.
  if (odd > 0.7 && even < 0.05) return { encoding: 'utf-16le', skip: 0 };
  if (even > 0.7 && odd < 0.05) return { encoding: 'utf-16be', skip: 0 };
  return undefined;
}

function zeroShare(bytes: Uint8Array, from: 0 | 1): number {
  let zeros = 0;
  for (let at = from; at < bytes.length; at += 2) if (bytes[at] === 0) zeros++;
  return bytes.length < 4 ? 0 : zeros / (bytes.length / 2);
}

function disguiseOf(head: Uint8Array): Disguise | undefined {
  const start = String.fromCharCode(...head.subarray(0, 256));
  const known = beginnings.find(([magic]) => start.startsWith(magic));
  if (known) return known[1];
  const text = start
    .replace(/^\u00ef\u00bb\u00bf/, '')
    .trimStart()
    .toLowerCase();
  if (/^<(!doctype|html|\?xml)/.test(text)) return 'web-page';
  return text.startsWith('begin:vcard') ? 'vcard' : undefined;
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, at) => bytes[at] === byte);
}

function joined(one: Uint8Array, other: Uint8Array): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(one.length + other.length);
  whole.set(one);
  whole.set(other, one.length);
  return whole;
}
