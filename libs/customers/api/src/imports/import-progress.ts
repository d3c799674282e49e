import { Injectable, type MessageEvent } from '@nestjs/common';
import type { ImportItem } from '@regulars/customers/contract';
import { concatMap, distinctUntilChanged, from, map, takeWhile, timer, type Observable } from 'rxjs';
import { ImportStore, itemOf } from './import-store';

const every = 200;
const goingOn: readonly ImportItem['state'][] = ['running', 'undoing'];

/** How far an import has come, read from the database: whichever process carries it out. */
@Injectable()
export class ImportProgress {
  constructor(private readonly store: ImportStore) {}

  /** Events until it has ended, the last one included. */
  of(id: string): Observable<MessageEvent> {
    return timer(0, every).pipe(
      concatMap(() => from(this.store.get(id))),
      map((run) => itemOf(run)),
      distinctUntilChanged((one, other) => JSON.stringify(one) === JSON.stringify(other)),
      takeWhile((item) => goingOn.includes(item.state), true),
      map((item) => ({ type: 'progress', data: item })),
    );
  }
}
