import { AsyncLocalStorage } from 'node:async_hooks';

interface Unit {
  open: boolean;
}

const current = new AsyncLocalStorage<Unit>();

/** Runs `work` as one unit, and refuses another unit inside it. */
export async function asOneUnit<T>(work: () => Promise<T>): Promise<T> {
  const unit: Unit = { open: true };
  try {
    return await current.run(unit, work);
  } finally {
    unit.open = false;
  }
}

/** Throws inside an open unit: its `tx` must be passed on instead. */
export function refuseNesting(): void {
  if (current.getStore()?.open) {
    throw new Error('A unit of work is already open here: pass its tx on instead of opening a second one.');
  }
}
