import { hostname } from 'node:os';
import { newId } from '@regulars/shared/db';

/** This process as the outbox knows it. */
export const thisWorker = (): string => `${hostname().slice(0, 40)}:${process.pid}:${newId().slice(-8)}`;

/** Whether a worker of this machine has certainly ended. Of another machine's, only its lease tells. */
export function hasDied(worker: string | null): boolean {
  const [host, pid] = worker?.split(':') ?? [];
  if (host !== hostname().slice(0, 40) || pid === undefined || Number(pid) === process.pid) return false;
  try {
    process.kill(Number(pid), 0);
    return false;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ESRCH';
  }
}
