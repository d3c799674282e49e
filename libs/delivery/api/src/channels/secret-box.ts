import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { Settings } from '@regulars/shared/http';

const version = 'v1';
const algorithm = 'aes-256-gcm';
const ivBytes = 12;
const tagBytes = 16;

/**
 * Encrypts secrets that the database keeps (AES-256-GCM), with a key that the database does not have: SECRET_KEY,
 * the file SECRET_KEY_FILE, or a file in DATA_DIR that is made at the first use.
 */
@Injectable()
export class SecretBox {
  private key: Buffer | undefined;

  constructor(private readonly settings: Settings) {}

  /** Seals a secret. `purpose` is bound to it: sealed for one place, it opens in no other. */
  seal(secret: string, purpose: string): string {
    const iv = randomBytes(ivBytes);
    const cipher = createCipheriv(algorithm, this.theKey(), iv).setAAD(Buffer.from(purpose));
    const body = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final()]);
    return `${version}.${Buffer.concat([iv, cipher.getAuthTag(), body]).toString('base64url')}`;
  }

  /** The secret, or undefined if this key does not open it. */
  open(sealed: string, purpose: string): string | undefined {
    const [given, packed] = sealed.split('.');
    if (given !== version || packed === undefined) return undefined;
    const bytes = Buffer.from(packed, 'base64url');
    try {
      const decipher = createDecipheriv(algorithm, this.theKey(), bytes.subarray(0, ivBytes), {
        authTagLength: tagBytes,
      });
      decipher.setAAD(Buffer.from(purpose)).setAuthTag(bytes.subarray(ivBytes, ivBytes + tagBytes));
      return Buffer.concat([decipher.update(bytes.subarray(ivBytes + tagBytes)), decipher.final()]).toString('utf8');
    } catch {
      return undefined;
    }
  }

  private theKey(): Buffer {
    this.key ??= Buffer.from(hkdfSync('sha256', this.material(), 'regulars', 'secrets in the database', 32));
    return this.key;
  }

  private material(): string {
    const { secretKey, secretKeyFile, dataDir } = this.settings;
    if (secretKey !== undefined) return secretKey;
    const given = secretKeyFile === undefined ? keyMadeIn(dataDir) : readFileSync(secretKeyFile, 'utf8');
    if (given.trim().length < 32) throw new Error('SECRET_KEY_FILE must hold 32 characters or more.');
    return given.trim();
  }
}

/** The key in DATA_DIR, made if there is none. Two processes that start at once agree on one: only one can create it. */
function keyMadeIn(dataDir: string): string {
  const file = join(dataDir, 'secret.key');
  mkdirSync(dataDir, { recursive: true });
  try {
    writeFileSync(file, randomBytes(32).toString('base64url'), { flag: 'wx', mode: 0o600, flush: true });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
  return readFileSync(file, 'utf8');
}
