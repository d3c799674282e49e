import { Injectable } from '@nestjs/common';
import type { DeliveryStatusShape } from '@regulars/delivery/contract';

/** How delivery is doing, for every screen: mode, pause, limits, heartbeat, counts. */
@Injectable()
export class DeliveryStatus {
  read(): Promise<DeliveryStatusShape> {
    throw new Error('not yet');
  }
}
