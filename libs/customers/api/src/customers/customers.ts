import { Injectable } from '@nestjs/common';
import type { Actor } from '@regulars/access/api';
import type { Customer, CustomerChange, NewCustomer } from '@regulars/customers/contract';
import { newId, UnitOfWork, type Tx } from '@regulars/shared/db';
import { mustMatch } from '@regulars/shared/http';
import { recordedConsent } from '../consents/recorded-consent';
import { CustomerView } from '../reads/customer-view';
import { mustBeTheirOwn } from '../reads/known-customers';
import { CustomerDesk } from './customer-desk';
import { CustomerDraft } from './customer-draft';
import { blankRecord, type NewCustomerRecord } from './customer-record';
import { CustomerStore } from './customer-store';
import { fieldsChanged } from './fields-changed';
import { recordOf } from './record-of';

/** Which customer, and the version that was seen (`If-Match`), if the caller says. */
export interface Seen {
  id: string;
  ifMatch: string | undefined;
}

/** Writes customers' records, for people. */
@Injectable()
export class Customers {
  constructor(
    private readonly units: UnitOfWork,
    private readonly store: CustomerStore,
    private readonly draft: CustomerDraft,
    private readonly view: CustomerView,
    private readonly desk: CustomerDesk,
  ) {}

  /** Adds a customer with what is first known of them. */
  create(input: NewCustomer, actor: Actor): Promise<Customer> {
    return this.units.write(async (tx) => {
      const shop = await this.desk.shop();
      const record = await this.draft.apply(blankRecord(newId(), noName), input, { tx, country: shop.country });
      const added: NewCustomerRecord = {
        ...record,
        dates: input.birthday === undefined ? [] : [{ kind: 'birthday', label: null, day: input.birthday }],
        notes: input.note === undefined ? [] : [input.note],
        consent: input.consent === undefined ? null : recordedConsent(input.consent, shop.zone),
      };
      await this.store.add(tx, [added], { at: this.desk.now(), authorId: actor.userId });
      await this.desk.audit(tx, actor, 'customer.created', record.id, { fields: Object.keys(input) });
      return this.view.read(tx, record.id);
    });
  }

  /** Changes what the change names. Throws ChangedMeanwhile (412) if another version was seen. */
  change(seen: Seen, change: CustomerChange, actor: Actor): Promise<Customer> {
    return this.units.write((tx) => this.changeIn(tx, { ...seen, change }, actor));
  }

  /** The same in somebody's unit of work; `detail` says on the trail what it came from. */
  async changeIn(
    tx: Tx,
    { id, ifMatch, change }: Seen & { change: CustomerChange },
    actor: Actor,
    detail: Record<string, unknown> = {},
  ): Promise<Customer> {
    await this.desk.lock(tx, id);
    const before = await this.view.read(tx, id);
    mustBeTheirOwn(before);
    mustMatch(ifMatch, before.version, 'customer');
    const record = recordOf(before);
    const next = await this.draft.apply(record, change, { tx, country: (await this.desk.shop()).country });
    const fields = fieldsChanged(record, next);
    if (fields.length === 0) return before;
    await this.store.rewrite(tx, next, this.desk.now());
    await this.desk.audit(tx, actor, 'customer.changed', id, { fields, ...detail });
    return this.view.read(tx, id);
  }
}

const noName = { given: null, family: null, preferred: null, sayIt: null, display: null };
