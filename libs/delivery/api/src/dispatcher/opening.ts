import { Injectable } from '@nestjs/common';
import type { Temporal } from '@regulars/shared/calendar';
import { UnitOfWork } from '@regulars/shared/db';
import type { Carrier } from '../carriers/carrier';
import { Carriers } from '../carriers/carriers';
import { ChannelHealths } from '../channels/channel-health';
import { Heartbeat } from '../workers/heartbeat';
import { DispatchOptions } from './dispatch-options';
import { Sweep } from './sweep';

/** What a run starts from. */
export interface Opened {
  carrier: Carrier;
  /** Whether the server could not be reached last time. */
  isProbing: boolean;
}

/** Begins a run: shows that we are alive, clears up, and finds what carries messages now. */
@Injectable()
export class Opening {
  constructor(
    private readonly carriers: Carriers,
    private readonly healths: ChannelHealths,
    private readonly heartbeat: Heartbeat,
    private readonly options: DispatchOptions,
    private readonly sweep: Sweep,
    private readonly units: UnitOfWork,
  ) {}

  /** Nothing, if there is a password that our key does not open: then the channel is paused. */
  async open(worker: string, now: Temporal.Instant): Promise<Opened | undefined> {
    const carrier = await this.carriers.now();
    return this.units.write(async (tx) => {
      await this.heartbeat.beat(tx, worker, { now, everySeconds: this.options.tickSeconds });
      await this.sweep.run(tx, now);
      if (carrier === 'locked') {
        await this.healths.pause(tx, 'secret', 'The key does not open the saved password.');
        return undefined;
      }
      return { carrier, isProbing: (await this.healths.read(tx)).troubleSaid !== null };
    });
  }
}
