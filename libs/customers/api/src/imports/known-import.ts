import { Injectable, type PipeTransform } from '@nestjs/common';
import { idText } from '@regulars/shared/contract';
import { badInput } from '@regulars/shared/http';
import { ImportStore } from './import-store';

/** The id of an import that is there: 404 must be said before a stream of events begins, after that it is too late. */
@Injectable()
export class KnownImport implements PipeTransform<unknown, Promise<string>> {
  constructor(private readonly store: ImportStore) {}

  async transform(given: unknown): Promise<string> {
    const parsed = idText.safeParse(given);
    if (!parsed.success) throw badInput(parsed.error.issues.map(({ message }) => ({ message, path: ['id'] })));
    return (await this.store.get(parsed.data)).id;
  }
}
