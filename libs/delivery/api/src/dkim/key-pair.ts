import { createPrivateKey, createPublicKey, generateKeyPair } from 'node:crypto';
import { promisify } from 'node:util';

/** A key that signs, and what is published of it. */
export interface DkimPair {
  /** PKCS #8 PEM */
  privateKey: string;
  /** SubjectPublicKeyInfo, base64 */
  publicKey: string;
}

/** Receivers do not take less (RFC 8301, section 3.2). */
const leastBits = 1_024;
const ourBits = 2_048;
const pem = { type: 'pkcs8', format: 'pem' } as const;

/** A key of our own making: RSA with 2048 bits, which every receiver knows and one DNS record holds. */
export async function newPair(): Promise<DkimPair> {
  const { privateKey } = await promisify(generateKeyPair)('rsa', { modulusLength: ourBits });
  return { privateKey: privateKey.export(pem).toString(), publicKey: published(privateKey.export(pem).toString()) };
}

/** The pair of a private key that somebody pasted; undefined if it is none that DKIM can use. */
export function pairOf(text: string): DkimPair | undefined {
  try {
    const key = createPrivateKey(text);
    if (key.asymmetricKeyType !== 'rsa' || (key.asymmetricKeyDetails?.modulusLength ?? 0) < leastBits) return undefined;
    const privateKey = key.export(pem).toString();
    return { privateKey, publicKey: published(privateKey) };
  } catch {
    return undefined;
  }
}

const published = (privateKey: string): string =>
  createPublicKey(privateKey).export({ type: 'spki', format: 'der' }).toString('base64');
