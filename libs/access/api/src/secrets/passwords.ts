import { Injectable } from '@nestjs/common';
import { hash, verify } from '@node-rs/argon2';

// argon2id with 19 MiB, 2 passes, 1 lane: OWASP's Password Storage Cheat Sheet, and this library's default algorithm.
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Keeps passwords as argon2id hashes. */
@Injectable()
export class Passwords {
  private decoy: Promise<string> | undefined;

  hash(password: string): Promise<string> {
    return hash(sameSpelling(password), cost);
  }

  /** Whether this is the password behind `known`. Takes as long where there is none, so that time tells nothing. */
  async fits(password: string, known: string | undefined): Promise<boolean> {
    this.decoy ??= hash('nobody has this one', cost);
    const right = await verify(known ?? (await this.decoy), sameSpelling(password));
    return right && known !== undefined;
  }
}

/** One keyboard sends "é" as one character, another as two (RFC 8265, OpaqueString). */
const sameSpelling = (password: string): string => password.normalize('NFC');
