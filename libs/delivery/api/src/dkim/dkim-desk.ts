import { Injectable } from '@nestjs/common';
import { AuditTrail, type Actor } from '@regulars/access/api';
import { deliveryErrors, type DkimSettings, type ReadableDkim } from '@regulars/delivery/contract';
import { UnitOfWork } from '@regulars/shared/db';
import { NotThere, Refused } from '@regulars/shared/http';
import { DkimKeys } from './dkim-keys';
import { newPair, pairOf, type DkimPair } from './key-pair';

const unusable = 'This is no RSA private key of 1024 bits or more. It begins with -----BEGIN PRIVATE KEY-----.';

/** Turns signing on and off. */
@Injectable()
export class DkimDesk {
  constructor(
    private readonly keys: DkimKeys,
    private readonly trail: AuditTrail,
    private readonly units: UnitOfWork,
  ) {}

  /** Signs from now on, with a key of our own making or the one given; says what to publish. */
  async write(actor: Actor, { domain, selector, privateKey }: DkimSettings): Promise<ReadableDkim> {
    const pair = privateKey === undefined ? await newPair() : usable(privateKey);
    await this.units.write(async (tx) => {
      await this.keys.write(tx, { domain, selector }, pair);
      await this.trail.record(tx, actor, 'mail-signing.changed', { detail: { domain, selector } });
    });
    const readable = await this.keys.readable();
    if (!readable) throw new NotThere('key');
    return readable;
  }

  /** Signs no more; the key is forgotten. */
  async remove(actor: Actor): Promise<void> {
    await this.units.write(async (tx) => {
      await this.keys.remove(tx);
      await this.trail.record(tx, actor, 'mail-signing.removed', {});
    });
  }
}

function usable(text: string): DkimPair {
  const pair = pairOf(text);
  if (!pair) throw new Refused(deliveryErrors.notAKey, unusable, [{ path: 'privateKey', message: unusable }]);
  return pair;
}
