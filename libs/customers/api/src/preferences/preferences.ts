import { Injectable } from '@nestjs/common';
import type { Actor } from '@regulars/access/api';
import type { NewPreference, PreferenceChange, PreferenceList, PreferenceView } from '@regulars/customers/contract';
import { canBeMet } from '@regulars/customers/domain';
import { newId, Reader, UnitOfWork } from '@regulars/shared/db';
import { CustomerDesk } from '../customers/customer-desk';
import type { Owned } from '../customers/owned';
import { KnownCustomers } from '../reads/known-customers';
import { RemovedThings } from '../removed/removed-things';
import { CustomerSearchIndex } from '../search/search-index';
import { preferenceOf, preferencesOf } from './preference-list';
import { PreferenceRow } from './preference.row';

/** What customers like, dislike and need. */
@Injectable()
export class Preferences {
  constructor(
    private readonly reader: Reader,
    private readonly units: UnitOfWork,
    private readonly known: KnownCustomers,
    private readonly index: CustomerSearchIndex,
    private readonly desk: CustomerDesk,
    private readonly removed: RemovedThings,
  ) {}

  async list(customerId: string): Promise<PreferenceList> {
    await this.known.must(this.reader, customerId);
    return { items: await preferencesOf(this.reader, customerId) };
  }

  add(customerId: string, preference: NewPreference, actor: Actor): Promise<PreferenceView> {
    return this.units.write(async (tx) => {
      await this.known.must(tx, customerId);
      const id = newId();
      const sourceDay = preference.sourceDay ?? (await this.desk.today());
      const signed = { origin: null, authorId: actor.userId, createdAt: this.desk.now() };
      await tx.insert(PreferenceRow, { id, customerId, ...preference, sourceDay, ...signed });
      await this.index.refresh(tx, [customerId]);
      await this.desk.audit(tx, actor, 'preference.added', customerId, { preference: id });
      return preferenceOf(tx, { customerId, id });
    });
  }

  change(whose: Owned, change: PreferenceChange, actor: Actor): Promise<PreferenceView> {
    return this.units.write(async (tx) => {
      const before = await preferenceOf(tx, whose);
      const { kind = before.kind, stance = before.stance, text = before.text } = change;
      const { source = before.source, sourceDay = before.sourceDay } = change;
      // What is no such need any more was never met either.
      const end = canBeMet({ kind, stance }) ? {} : { metOn: null, metById: null, metHow: null };
      await tx.update(PreferenceRow, { id: whose.id }, { kind, stance, text, source, sourceDay, ...end });
      if (text !== before.text) await this.index.refresh(tx, [whose.customerId]);
      const detail = { preference: whose.id, fields: Object.keys(change) };
      await this.desk.audit(tx, actor, 'preference.changed', whose.customerId, detail);
      return preferenceOf(tx, whose);
    });
  }

  remove(whose: Owned, actor: Actor): Promise<void> {
    return this.units.write(async (tx) => {
      await this.removed.remove(tx, 'preference', whose);
      await this.index.refresh(tx, [whose.customerId]);
      await this.desk.audit(tx, actor, 'preference.removed', whose.customerId, { preference: whose.id });
    });
  }

  /** Puts one back as it was; throws NotThere (404) if it was not taken off, or too long ago. */
  restore(whose: Owned, actor: Actor): Promise<PreferenceView> {
    return this.units.write(async (tx) => {
      await this.removed.restore(tx, 'preference', whose);
      await this.index.refresh(tx, [whose.customerId]);
      await this.desk.audit(tx, actor, 'preference.restored', whose.customerId, { preference: whose.id });
      return preferenceOf(tx, whose);
    });
  }
}
