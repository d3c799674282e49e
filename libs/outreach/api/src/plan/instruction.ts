import { BusinessProfile } from '@regulars/access/api';
import { Injectable } from '@nestjs/common';
import { latenessOf, type PlanRules, type Policy } from '@regulars/outreach/domain';
import { Temporal } from '@regulars/shared/calendar';
import type { Reader } from '@regulars/shared/db';
import { PolicyReader } from '../policy/policy-reader';
import { programmes, type ProgrammeRecord } from '../programmes/programme-store';
import type { PlanningShop } from '../sources/occasion-source';

/** All that planning and deciding go by: the shop, its policy, and what each programme says. */
export interface Instructions {
  shop: PlanningShop;
  policy: Policy;
  programmes: readonly ProgrammeRecord[];
}

/** Reads what planning and deciding go by. */
@Injectable()
export class InstructionReader {
  constructor(
    private readonly business: BusinessProfile,
    private readonly policies: PolicyReader,
  ) {}

  /** What is said now; undefined before the house is set up: there is no time zone to plan in. */
  async now(reader: Reader): Promise<Instructions | undefined> {
    const shop = await this.business.find();
    if (!shop) return undefined;
    const policy = await this.policies.inForce(reader, shop.country);
    return { shop, policy, programmes: await programmes(reader) };
  }
}

/** How a programme plans under these instructions. */
export function rulesOf(
  programme: ProgrammeRecord,
  { policy, shop }: Pick<Instructions, 'policy' | 'shop'>,
): PlanRules {
  const { sendAt, leapChoice, closedDays, weekdays, perDay, endsOn, kind } = programme;
  return {
    sendAt,
    leapChoice,
    closedDays,
    weekdays: new Set(weekdays),
    perDay: perDay ?? undefined,
    endsOn: endsOn === null ? undefined : Temporal.PlainDate.from(endsOn),
    late: latenessOf(kind, policy),
    policy,
    shopZone: shop.zone,
  };
}
