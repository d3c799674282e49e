import { Injectable } from '@nestjs/common';
import { usualPatience, type Patience } from '../smtp/patience';

/** How the outbox is worked through. Tests wait less. */
@Injectable()
export class DispatchOptions {
  /** How often it is looked at. */
  tickSeconds = 10;
  /** How long an attempt's own process has to say what came of it; longer than any attempt can take. */
  leaseSeconds = 420;
  /** How long a stop waits for what is under way before it cuts the line. */
  stopMs = 6_000;
  patience: Patience = { ...usualPatience };
}
