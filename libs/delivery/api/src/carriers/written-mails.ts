import { mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { Injectable, Logger } from '@nestjs/common';
import { Settings } from '@regulars/shared/http';

/** Messages as `.eml` files in `DATA_DIR/outbox`, where no mail server is set up. Any mail program opens them. */
@Injectable()
export class WrittenMails {
  private readonly log = new Logger('WrittenMails');
  /** The folder, as a person finds it. */
  readonly folder: string;

  constructor(settings: Settings) {
    this.folder = resolve(settings.dataDir, 'outbox');
  }

  /** Writes one message; it is there whole or not at all, and writing it again changes nothing. */
  async write(id: string, mime: Buffer): Promise<void> {
    await mkdir(this.folder, { recursive: true });
    const draft = join(this.folder, `.${id}.part`);
    const file = await open(draft, 'w', 0o600);
    try {
      await file.writeFile(mime);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(draft, this.fileOf(id));
  }

  /** Takes messages away, as soon as it can. */
  remove(ids: readonly string[]): void {
    void this.removeNow(ids).catch((error: unknown) =>
      this.log.error(`Could not remove a written mail: ${String(error)}`),
    );
  }

  private async removeNow(ids: readonly string[]): Promise<void> {
    const there = new Set(await readdir(this.folder).catch(() => []));
    for (const id of ids) if (there.has(`${id}.eml`)) await rm(this.fileOf(id), { force: true });
  }

  private fileOf(id: string): string {
    return join(this.folder, `${id}.eml`);
  }
}
