import type { Tx } from './tx';

/**
 * The one way to write. What happens inside `write` is kept together or not at all; units run one after another on
 * SQLite, first in, first out. A unit never waits for the network. Code called inside a unit takes its `tx` as an
 * argument; opening a second unit inside the first throws (on SQLite it would wait for itself for ever).
 */
export abstract class UnitOfWork {
  abstract write<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
}
