import { hash } from 'node:crypto';
import { normalAddress } from '@regulars/delivery/domain';

/**
 * What we keep of an address once we may not keep the address. Deliberately without a secret: an opt-out must outlive a
 * lost key and a restored backup.
 */
export const addressHash = (address: string): string => hash('sha256', `regulars:${normalAddress(address)}`, 'hex');
