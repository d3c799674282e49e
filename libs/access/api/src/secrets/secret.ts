import { hash, randomBytes } from 'node:crypto';

/** 256 random bits as URL-safe text of 43 characters. */
export const newSecret = (): string => randomBytes(32).toString('base64url');

/** What we keep of a secret: enough to know it again, useless to who reads the database. It has 256 bits, so it needs no salt. */
export const secretHash = (secret: string): string => hash('sha256', secret, 'hex');
