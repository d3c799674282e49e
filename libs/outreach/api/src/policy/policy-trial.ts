import { BusinessProfile } from '@regulars/access/api';
import { Injectable } from '@nestjs/common';
import type { PolicyTrial, PolicyView } from '@regulars/outreach/contract';
import { sentences, weigh, type Policy, type Verdict } from '@regulars/outreach/domain';
import { Clock, parseStamp, stampOf, Temporal } from '@regulars/shared/calendar';
import { Reader } from '@regulars/shared/db';
import { weighingFrom, type KeptWeighing } from '../tact/kept-weighing';
import type { KeptVerdict } from '../touchpoints/touchpoint-event.row';
import { PolicyReader } from './policy-reader';

const daysBack = 30;
const mostRead = 20_000;
const mostShown = 50;

interface Past {
  at: string;
  customerId: string;
  name: string;
  touchpointId: string;
  what: string;
  sentence: string;
  verdict: KeptVerdict;
  known: KeptWeighing;
}

type Stored = Omit<Past, 'verdict' | 'known'> & { verdict: string; known: string };

const select = `
  SELECT e.at, t.customer_id AS "customerId", c.display_name AS "name", t.id AS "touchpointId", p.name AS "what",
    e.sentence, e.verdict, e.known
  FROM touchpoint_event e JOIN touchpoint t ON t.id = e.touchpoint_id JOIN customer c ON c.id = t.customer_id
    JOIN programme p ON p.id = t.programme_id
  WHERE e.at >= ? AND e.known IS NOT NULL ORDER BY e.at, e.id LIMIT ?`;

/** What would have happened last month under other rules: the same gate weighs again what was known at the time. */
@Injectable()
export class PolicyTrials {
  constructor(
    private readonly reader: Reader,
    private readonly clock: Clock,
    private readonly business: BusinessProfile,
    private readonly policies: PolicyReader,
  ) {}

  async of(view: PolicyView): Promise<PolicyTrial> {
    const { country } = await this.business.get();
    const policy = await this.policies.as(view, country);
    const since = this.clock.now().subtract({ hours: daysBack * 24 });
    const rows = await this.reader.rows<Stored>(select, [stampOf(since), mostRead]);
    // Written by VerdictKeeper alone.
    const past = rows.map((row): Past => ({
      ...row,
      verdict: JSON.parse(row.verdict) as KeptVerdict,
      known: JSON.parse(row.known) as KeptWeighing,
    }));
    const again = weighAgain(past, policy, since);
    const others = again.filter(({ was, verdict }) => was.verdict.kind !== verdict.kind);
    return {
      since: stampOf(since),
      decided: past.length,
      then: counted(past.map(({ verdict }) => verdict.kind)),
      now: counted(again.map(({ verdict }) => verdict.kind)),
      changed: others.length,
      items: others.slice(0, mostShown).map(({ was, verdict }) => ({
        touchpointId: was.touchpointId,
        customer: { id: was.customerId, name: was.name },
        what: was.what,
        at: was.at,
        then: { kind: was.verdict.kind, sentence: was.sentence },
        now: { kind: verdict.kind, sentence: sentences(verdict.reasons) },
      })),
    };
  }
}

/** What went out since then is reckoned anew: under other rules other things would have gone before. */
function weighAgain(past: readonly Past[], policy: Policy, since: Temporal.Instant): { was: Past; verdict: Verdict }[] {
  const heard = new Map<string, Temporal.Instant[]>();
  return past.map((was) => {
    const { weighed, knowledge } = weighingFrom(was.known);
    const before = knowledge.lately.filter((at) => Temporal.Instant.compare(at, since) < 0);
    const lately = [...before, ...(heard.get(was.customerId) ?? [])];
    const at = parseStamp(was.at);
    const verdict = weigh(weighed, { ...knowledge, lately }, policy, at);
    if (verdict.kind === 'send' || verdict.kind === 'hand') {
      heard.set(was.customerId, [...(heard.get(was.customerId) ?? []), at]);
    }
    return { was, verdict };
  });
}

function counted(kinds: readonly Verdict['kind'][]): PolicyTrial['then'] {
  const count = (kind: Verdict['kind']): number => kinds.filter((one) => one === kind).length;
  return {
    send: count('send'),
    hand: count('hand'),
    hold: count('hold'),
    skip: count('skip'),
    expire: count('expire'),
  };
}
