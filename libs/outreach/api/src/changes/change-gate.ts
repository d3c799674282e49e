import { Injectable } from '@nestjs/common';
import { DeliveryPorts, StillWelcome, type Unwelcome, type WelcomeQuestion } from '@regulars/delivery/api';
import { againstChange } from '@regulars/outreach/domain';
import type { Tx } from '@regulars/shared/db';
import { LastLook, type LooseLetter } from '../outcomes/last-look';
import { askedOf, dueOf, letterOfKey, lettersWhere } from './change-record';

/** Says, in the transaction that claims a letter about a change, whether it is still welcome. */
@Injectable()
export class ChangeGate extends StillWelcome {
  constructor(
    private readonly last: LastLook,
    ports: DeliveryPorts,
  ) {
    super();
    ports.askWelcome(this);
  }

  answersFor(key: string): boolean {
    return letterOfKey(key) !== undefined;
  }

  unwelcome(tx: Tx, questions: readonly WelcomeQuestion[]): Promise<ReadonlyMap<string, Unwelcome>> {
    return this.last.unwelcome(tx, questions, (key) => letterFor(tx, key));
  }
}

async function letterFor(tx: Tx, key: string): Promise<LooseLetter | undefined> {
  const [letter] = await lettersWhere(tx, 'l.id = ?', [letterOfKey(key) ?? '']);
  return (
    letter && {
      asked: askedOf(letter),
      over: () => Promise.resolve(undefined),
      against: (zone, ...known) => againstChange(dueOf(letter, zone), ...known),
    }
  );
}
