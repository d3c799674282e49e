import { createReadStream } from 'node:fs';
import { CsvSplitter, type CsvRow, type TextEncoding } from '@regulars/customers/domain';
import * as z from 'zod';

/** How a stored file is to be read; found out once, when it was brought. */
export const fileFormat = z.object({
  encoding: z.enum(['utf-8', 'utf-16le', 'utf-16be', 'windows-1252']) satisfies z.ZodType<TextEncoding>,
  skipBytes: z.int(),
  newline: z.enum(['lf', 'cr']),
  delimiter: z.string(),
  skipCharacters: z.int(),
});
export type FileFormat = z.infer<typeof fileFormat>;

type TextFormat = Pick<FileFormat, 'encoding' | 'skipBytes' | 'newline'>;

/** The text of a file, a chunk at a time; no more than a chunk is ever in memory. */
export async function* textOf(path: string, format: TextFormat): AsyncGenerator<string> {
  const decoder = new TextDecoder(format.encoding);
  const plain = (text: string): string => (format.newline === 'cr' ? text.replaceAll('\r', '\n') : text);
  for await (const chunk of createReadStream(path, { start: format.skipBytes, highWaterMark: 65_536 })) {
    yield plain(decoder.decode(chunk as Uint8Array, { stream: true }));
  }
  yield plain(decoder.decode());
}

/** The rows of a file, the header first, as they come out of each chunk. */
export async function* rowsOf(path: string, format: FileFormat): AsyncGenerator<CsvRow[]> {
  const splitter = new CsvSplitter({ delimiter: format.delimiter });
  let skip = format.skipCharacters;
  for await (const text of textOf(path, format)) {
    yield splitter.push(text.slice(skip));
    skip = Math.max(0, skip - text.length);
  }
  yield splitter.end();
}

/** The rows below the header in batches of `size`, always cut at the same places: that is how a killed import finds on. */
export async function* batchesOf(path: string, format: FileFormat, size: number): AsyncGenerator<CsvRow[]> {
  let waiting: CsvRow[] = [];
  let header = true;
  for await (const rows of rowsOf(path, format)) {
    waiting = waiting.concat(header && rows.length > 0 ? rows.slice(1) : rows);
    header &&= rows.length === 0;
    while (waiting.length >= size) {
      yield waiting.slice(0, size);
      waiting = waiting.slice(size);
    }
  }
  if (waiting.length > 0) yield waiting;
}
