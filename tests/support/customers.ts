import { blankRecord, CustomerStore, type NewCustomerRecord } from '@regulars/customers/api';
import { stampOf } from '@regulars/shared/calendar';
import { newId } from '@regulars/shared/db';
import type { TestServer } from './server';

/** A customer of whom nothing but this is known, written as an import would; gives the id. */
export async function aCustomer(
  server: TestServer,
  known: Partial<NewCustomerRecord> & { called?: string } = {},
): Promise<string> {
  const { called = 'Leonie Köhler', ...rest } = known;
  const id = newId();
  const [given = null, family = null] = called.split(' ');
  const record = { ...blankRecord(id, { given, family, preferred: null, sayIt: null, display: null }), ...rest };
  const store = server.app.get(CustomerStore, { strict: false });
  await server.database.units.write((tx) =>
    store.add(tx, [record], { at: stampOf(server.clock.now()), authorId: null }),
  );
  return id;
}
