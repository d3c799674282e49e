import { Injectable } from '@nestjs/common';

/** Chance, as a part that a test can hold still. */
@Injectable()
export class Dice {
  /** A number in [0, 1). */
  roll(): number {
    return Math.random();
  }
}
