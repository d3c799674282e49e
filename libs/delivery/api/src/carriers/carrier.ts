import type { ChannelKind, Limits, Observation } from '@regulars/delivery/domain';
import type { Claimed } from '../dispatcher/claim';

/** What carries messages out of here. */
export interface Carrier {
  readonly kind: ChannelKind;
  /** How many at once. */
  readonly slots: number;
  readonly limits: Limits;
  /** Hands over one message and says what was seen. Never throws for what the far side does. */
  carry(claimed: Claimed): Promise<Observation>;
  /** Done for now. */
  leave(): void;
  /** Stops what is under way, now. */
  cut(): void;
}
