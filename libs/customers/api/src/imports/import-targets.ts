import { Injectable } from '@nestjs/common';
import type { ImportKind } from '@regulars/customers/domain';
import type { ImportTarget } from './import-target';

/** Who keeps which kind of records. Customers are kept here; visits come from further up the chain and announce themselves. */
@Injectable()
export class ImportTargets {
  readonly #targets = new Map<ImportKind, ImportTarget>();

  add(target: ImportTarget): void {
    this.#targets.set(target.kind, target);
  }

  of(kind: ImportKind): ImportTarget {
    const target = this.#targets.get(kind);
    if (!target) throw new Error(`Nobody has announced how to import ${kind}.`);
    return target;
  }
}
