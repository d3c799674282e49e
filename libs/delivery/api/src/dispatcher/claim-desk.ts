import { Injectable } from '@nestjs/common';
import { Clock, type Temporal } from '@regulars/shared/calendar';
import type { Tx } from '@regulars/shared/db';
import type { Carrier } from '../carriers/carrier';
import { ChannelHealths } from '../channels/channel-health';
import { SentCounter } from '../channels/sent-counter';
import { Claims, type ClaimResult } from './claim';
import { DispatchOptions } from './dispatch-options';

export interface DeskOrder {
  now: Temporal.Instant;
  want: number;
  worker: string;
  carrier: Carrier;
}

const nothing: ClaimResult = { claimed: [], more: false };

/** How many may be claimed: by the channel's health and the provider's limits. */
@Injectable()
export class ClaimDesk {
  constructor(
    private readonly claims: Claims,
    private readonly clock: Clock,
    private readonly counter: SentCounter,
    private readonly healths: ChannelHealths,
    private readonly options: DispatchOptions,
  ) {}

  async claim(tx: Tx, { now, want, worker, carrier }: DeskOrder): Promise<ClaimResult> {
    const health = await this.healths.read(tx);
    const paused = health.pausedWhy !== null && carrier.kind === 'smtp';
    const most = Math.min(await this.free(tx, carrier), want);
    if (most <= 0) return nothing;
    const { leaseSeconds } = this.options;
    const order = { now, want: most, channel: carrier.kind, onlyTests: paused, worker, leaseSeconds };
    const result = await this.claims.claim(tx, order);
    if (carrier.kind === 'smtp') await this.counter.count(tx, result.claimed.length, this.clock.now());
    return result;
  }

  private async free(tx: Tx, carrier: Carrier): Promise<number> {
    const { limits } = carrier;
    if (limits.perHour === null && limits.perDay === null) return Number.POSITIVE_INFINITY;
    await this.counter.queueUp(tx);
    return (await this.counter.allowance(tx, limits, this.clock.now())).free;
  }
}
