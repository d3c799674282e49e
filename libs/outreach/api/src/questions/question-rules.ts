import { AuditTrail, type Actor } from '@regulars/access/api';
import { Injectable } from '@nestjs/common';
import type { QuestionRules } from '@regulars/outreach/contract';
import { Reader, UnitOfWork } from '@regulars/shared/db';

const keep = `
  INSERT INTO question_rules (id, rules) VALUES ('rules', ?) ON CONFLICT (id) DO UPDATE SET rules = excluded.rules`;

/** Whether a complaint is solved is asked from the start; everything else is for the owner to switch on. */
const atFirst: QuestionRules = { afterComplaint: true, afterVisit: false, afterPromise: false, everyDays: 60 };

const rules = ['afterComplaint', 'afterVisit', 'afterPromise', 'everyDays'] as const;

/** What customers are asked, as the owner wants it. */
@Injectable()
export class QuestionRuleBook {
  constructor(
    private readonly units: UnitOfWork,
    private readonly reader: Reader,
    private readonly trail: AuditTrail,
  ) {}

  async read(reader: Reader = this.reader): Promise<QuestionRules> {
    const found = await reader.row<{ rules: string }>('SELECT rules FROM question_rules');
    // Written by change() alone, from rules that the contract had checked.
    return found ? (JSON.parse(found.rules) as QuestionRules) : atFirst;
  }

  async change(wanted: QuestionRules, actor: Actor): Promise<QuestionRules> {
    await this.units.write(async (tx) => {
      const before = await this.read(tx);
      const fields = rules.filter((rule) => before[rule] !== wanted[rule]);
      await tx.run(keep, [JSON.stringify(wanted)]);
      await this.trail.record(tx, actor, 'question-rules.changed', { detail: { fields } });
    });
    return wanted;
  }
}
