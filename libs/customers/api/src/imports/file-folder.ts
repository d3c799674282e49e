import { createWriteStream } from 'node:fs';
import { mkdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Injectable } from '@nestjs/common';
import { TextProbe, type TextVerdict } from '@regulars/customers/domain';
import { DomainError, Settings } from '@regulars/shared/http';

/** 200 MB: some two million customers. */
export const largestFile = 200 * 1024 * 1024;

/** Where files wait in DATA_DIR until their import is done; they hold customers' data, so they do not stay longer. */
@Injectable()
export class FileFolder {
  readonly #folder: string;

  constructor(settings: Settings) {
    this.#folder = join(settings.dataDir, 'imports');
  }

  pathOf(id: string): string {
    return join(this.#folder, `${id}.csv`);
  }

  /** Writes a file as it comes in, looking at every byte on the way; what is too large leaves nothing behind. */
  async receive(id: string, body: Readable): Promise<{ bytes: number; verdict: TextVerdict }> {
    await mkdir(this.#folder, { recursive: true });
    const probe = new TextProbe();
    let bytes = 0;
    try {
      await pipeline(body, watched, createWriteStream(this.pathOf(id), { mode: 0o600 }));
    } catch (error) {
      await this.drop(id);
      throw error;
    }
    return { bytes, verdict: probe.verdict() };

    async function* watched(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
      for await (const chunk of source) {
        bytes += chunk.length;
        if (bytes > largestFile) throw tooLarge();
        probe.push(chunk);
        yield chunk;
      }
    }
  }

  async has(id: string): Promise<boolean> {
    return stat(this.pathOf(id)).then(
      () => true,
      () => false,
    );
  }

  async drop(id: string): Promise<void> {
    await rm(this.pathOf(id), { force: true });
  }
}

const tooLarge = (): DomainError =>
  new DomainError({
    status: 413,
    code: 'file-too-large',
    detail: 'The file is larger than 200 MB; nothing was kept. Cut it into several.',
  });
