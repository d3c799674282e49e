import { Injectable, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { Actor } from '@regulars/access/api';
import type { ImportView } from '@regulars/customers/contract';
import { ImportRunner } from './import-runner';
import { ImportStore } from './import-store';
import { ImportUndo } from './import-undo';
import { Imports } from './imports';
import { serverOf } from './server-of';

/** Where imports are set going: they run on while nobody waits for them, one after another. */
@Injectable()
export class ImportDesk implements OnApplicationBootstrap, BeforeApplicationShutdown {
  #underWay: Promise<void> = Promise.resolve();
  readonly #closing = new AbortController();

  constructor(
    private readonly runner: ImportRunner,
    private readonly undoing: ImportUndo,
    private readonly imports: Imports,
    private readonly store: ImportStore,
    private readonly server: HttpAdapterHost,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    // The command line looks for itself; it may be only a quick question beside a running server.
    if (serverOf(this.server) === undefined) return;
    await this.imports.dropForgotten();
    await this.resume();
  }

  /** Goes on with imports that a killed process left between two batches; gives how many there were. */
  async resume(): Promise<number> {
    const left = await this.store.unfinished();
    for (const { id, state } of left) {
      this.queue(() =>
        state === 'undoing'
          ? this.undoing.carryOut(id, this.#closing.signal)
          : this.runner.carryOut(id, this.#closing.signal),
      );
    }
    return left.length;
  }

  /** Stops after the batch that is under way; the next start goes on. */
  async beforeApplicationShutdown(): Promise<void> {
    this.#closing.abort();
    await this.#underWay;
  }

  async run(actor: Actor, id: string): Promise<ImportView> {
    await this.runner.start(actor, id);
    this.queue(() => this.runner.carryOut(id, this.#closing.signal));
    return this.imports.get(id);
  }

  async undo(actor: Actor, id: string): Promise<ImportView> {
    await this.undoing.start(actor, id);
    this.queue(() => this.undoing.carryOut(id, this.#closing.signal));
    return this.imports.get(id);
  }

  /** Resolves when nothing is under way any more. */
  async settled(): Promise<void> {
    await this.#underWay;
  }

  private queue(work: () => Promise<void>): void {
    this.#underWay = this.#underWay.then(work);
  }
}
