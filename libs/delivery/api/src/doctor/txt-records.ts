import { Resolver } from 'node:dns/promises';
import { domainToASCII } from 'node:url';
import { Injectable } from '@nestjs/common';
import type { Looked } from '@regulars/delivery/domain';
import { Settings } from '@regulars/shared/http';

const patience = { timeout: 2_000, tries: 2 };
const nothingThere = ['ENODATA', 'ENOTFOUND'];

/** Looks up TXT records: at DNS_SERVER, or where this machine asks. */
@Injectable()
export class TxtRecords {
  constructor(private readonly settings: Settings) {}

  /** The records of a name, that there are none, or why it could not be looked up. */
  async look(name: string): Promise<Looked> {
    const resolver = new Resolver(patience);
    const { dnsServer } = this.settings;
    if (dnsServer !== undefined) resolver.setServers([dnsServer]);
    try {
      const records = await resolver.resolveTxt(domainToASCII(name));
      return records.length === 0 ? { kind: 'none' } : { kind: 'found', records };
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : '';
      return nothingThere.includes(code) ? { kind: 'none' } : { kind: 'unknown', why: inWords(code) };
    }
  }
}

function inWords(code: string): string {
  if (code === 'ETIMEOUT') return 'the DNS server does not answer.';
  if (code === 'ECONNREFUSED') return 'the DNS server cannot be reached.';
  if (code === 'ESERVFAIL') return 'the DNS server cannot tell at the moment (SERVFAIL).';
  return `the DNS server gave no usable answer (${code}).`;
}
