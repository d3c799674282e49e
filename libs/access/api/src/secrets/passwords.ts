import { Injectable } from '@nestjs/common';
import { hash, verify } from '@node-rs/argon2';

// argon2id (the library's default) with 19 MiB, 2 passes, 1 lane: OWASP's Password Storage Cheat Sheet.
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
// Of the same cost, and of no account.
const decoy = '$argon2id$v=19$m=19456,t=2,p=1$iJE2HYmX6hqvy0Rq0D0PBw$8f0Ltc7pR+swAu5+3tPwvX0/6ZUJ3Z3smw+XM+pv6O8';

/** Keeps passwords as argon2id hashes. */
@Injectable()
export class Passwords {
  hash(password: string): Promise<string> {
    return hash(sameSpelling(password), cost);
  }

  /** Whether this is the password behind `known`. Takes as long where there is none, so that time tells nothing. */
  async fits(password: string, known: string | undefined): Promise<boolean> {
    const right = await verify(known ?? decoy, sameSpelling(password));
    return right && known !== undefined;
  }
}

/** One keyboard sends "é" as one character, another as two (RFC 8265, OpaqueString). */
const sameSpelling = (password: string): string => password.normalize('NFC');
