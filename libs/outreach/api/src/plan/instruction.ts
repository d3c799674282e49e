import { BusinessProfile } from '@regulars/access/api';
import { Injectable } from '@nestjs/common';
import type { PlanRules, ProgrammeKind } from '@regulars/outreach/domain';
import type { Reader } from '@regulars/shared/db';
import { policyOf, readPolicy } from '../policy/policy-store';
import { programmeOf, type ProgrammeRecord } from '../programmes/programme-store';

/** All that planning and deciding go by: the programme, the policy, the shop. */
export interface Instruction {
  programme: ProgrammeRecord;
  rules: PlanRules;
}

/** Reads what a programme says now. */
@Injectable()
export class Instructions {
  constructor(private readonly business: BusinessProfile) {}

  /** What the programme of this kind says; undefined before the house is set up: there is no time zone to plan in. */
  async of(reader: Reader, kind: ProgrammeKind): Promise<Instruction | undefined> {
    const business = await this.business.find();
    if (!business) return undefined;
    const programme = await programmeOf(reader, kind);
    const policy = policyOf(await readPolicy(reader));
    const { sendAt, leapChoice, closedDays } = programme;
    return { programme, rules: { sendAt, leapChoice, closedDays, policy, shopZone: business.zone } };
  }
}
