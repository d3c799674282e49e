import { Injectable } from '@nestjs/common';
import {
  dmarcDomains,
  settlesDmarc,
  judgeDkim,
  judgeDmarc,
  judgeSpf,
  notSigned,
  providerPresets,
  type Finding,
  type Looked,
} from '@regulars/delivery/domain';
import { DkimKeys } from '../dkim/dkim-keys';
import { TxtRecords } from './txt-records';

interface Sender {
  host: string;
  fromAddress: string;
}

/** What the sender's domain has published: who may send, the signature's key, and what to do about forgeries. */
@Injectable()
export class RecordCheck {
  constructor(
    private readonly dkim: DkimKeys,
    private readonly records: TxtRecords,
  ) {}

  findings({ host, fromAddress }: Sender): Promise<Finding[]> {
    const domain = fromAddress.slice(fromAddress.lastIndexOf('@') + 1).toLowerCase();
    return Promise.all([this.spf(domain, host), this.signature(domain), this.policy(domain)]);
  }

  private async spf(domain: string, host: string): Promise<Finding> {
    const wanted = providerPresets.find((preset) => preset.host === host.toLowerCase())?.spf ?? null;
    return judgeSpf({ domain, wanted, looked: await this.records.look(domain) });
  }

  private async signature(from: string): Promise<Finding> {
    const signing = await this.dkim.readable();
    if (!signing) return notSigned();
    return judgeDkim({ signing, from, looked: await this.records.look(signing.recordName) });
  }

  private async policy(domain: string): Promise<Finding> {
    let foundAt = domain;
    let looked: Looked = { kind: 'none' };
    for (foundAt of dmarcDomains(domain)) {
      looked = await this.records.look(`_dmarc.${foundAt}`);
      if (settlesDmarc(looked)) break;
    }
    return judgeDmarc({ domain, foundAt, looked });
  }
}
