import { DOCUMENT, inject, Injectable, signal } from '@angular/core';

const everyMinute = 60_000;

/** The browser's clock, for words like "3 minutes ago". What is due and when, the server says. */
@Injectable({ providedIn: 'root' })
export class WallClock {
  private readonly ticking = signal(readMachine());
  /** Milliseconds since 1970, moving on every minute and when the page is looked at again. */
  readonly now = this.ticking.asReadonly();

  constructor() {
    const tick = () => this.ticking.set(readMachine());
    setInterval(tick, everyMinute);
    inject(DOCUMENT).addEventListener('visibilitychange', tick);
  }

  /** The moment itself, for measuring. */
  read(): number {
    return readMachine();
  }
}

function readMachine(): number {
  // eslint-disable-next-line no-restricted-syntax -- the one place in the browser that reads its clock
  return Date.now();
}
