import type { FreshPlace } from '@regulars/shared/testing';
import { anotherProcess, type OtherProcess } from '../../../api/outreach/processes';
import type { MailSink, Trick, Where } from '../../../support/mail-sink';

type Script = Parameters<MailSink['play']>[0];

/** Where a process is struck: while a letter is being handed over, after it arrived, or while it decides. */
const points: readonly (Where | 'deciding')[] = ['sender', 'recipient', 'body', 'after-body', 'deciding'];

/** A real process of the application that decides and sends, and is killed in the middle of it. */
export class MortalWorker {
  kills = 0;
  /** How often that was in the middle of its work. */
  struck = 0;
  private next: Promise<OtherProcess>;

  constructor(
    private readonly place: { fresh: FreshPlace; sink: MailSink },
    private readonly chance: () => number,
    private readonly script: Script,
  ) {
    this.next = this.start();
  }

  /** Lets it decide and send at a moment, and kills it there; the next one starts meanwhile. */
  async turnAndDie(now: string): Promise<void> {
    const worker = await this.next;
    const [where, letter] = [points[Math.floor(this.chance() * points.length)], Math.floor(this.chance() * 2)];
    let seen = 0;
    this.place.sink.play((at, who): Trick | undefined => {
      if (at === where && seen++ === letter) worker.kill();
      return this.script(at, who);
    });
    const timer = where === 'deciding' ? setTimeout(() => worker.kill(), this.chance() * 60) : undefined;
    await this.work(worker, now);
    clearTimeout(timer);
    worker.kill();
    this.place.sink.play(this.script);
    this.kills += 1;
    this.next = this.start();
  }

  async end(): Promise<void> {
    (await this.next).kill();
  }

  private start(): Promise<OtherProcess> {
    return anotherProcess(this.place.fresh, this.place.sink.url);
  }

  private async work(worker: OtherProcess, now: string): Promise<void> {
    try {
      await worker.does('decide', now);
      await worker.does('send', now);
    } catch (error) {
      if (!String(error).includes('the process ended')) throw error;
      this.struck += 1;
    }
  }
}
