import { soundKeys } from '@regulars/customers/domain';
import { insertAll, type Tx } from '@regulars/shared/db';
import type { CustomerRecord } from '../customers/customer-record';

/** Writes what the names of these customers sound like; of none of them anything is written yet. */
export async function addSounds(tx: Tx, customers: readonly Pick<CustomerRecord, 'id' | 'name'>[]): Promise<void> {
  const sounds = customers.flatMap(({ id, name }) => soundKeys(name).map((sound) => [id, sound]));
  await insertAll(tx, 'customer_sound', ['customer_id', 'sound'], sounds);
}
