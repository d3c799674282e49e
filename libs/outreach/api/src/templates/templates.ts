import { AuditTrail, type Actor } from '@regulars/access/api';
import { Injectable } from '@nestjs/common';
import type { Template, TemplateChange } from '@regulars/outreach/contract';
import { Clock, stampOf } from '@regulars/shared/calendar';
import { Reader, UnitOfWork } from '@regulars/shared/db';
import { NotThere } from '@regulars/shared/http';
import { changeTemplate, templates, templateWith } from './template-store';

/** The words of greetings. */
@Injectable()
export class Templates {
  constructor(
    private readonly reader: Reader,
    private readonly units: UnitOfWork,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
  ) {}

  async list(): Promise<{ items: Template[] }> {
    return { items: await templates(this.reader) };
  }

  async one(id: string): Promise<Template> {
    const found = await templateWith(this.reader, id);
    if (!found) throw new NotThere('template');
    return found;
  }

  /** Changes the words; what is planned is written in them from now on. */
  async change(actor: Actor, id: string, change: TemplateChange): Promise<Template> {
    await this.units.write(async (tx) => {
      if (!(await templateWith(tx, id))) throw new NotThere('template');
      await changeTemplate(tx, id, change, stampOf(this.clock.now()));
      await this.audit.record(tx, actor, 'template.changed', {
        subject: `template:${id}`,
        detail: { fields: Object.keys(change) },
      });
    });
    return this.one(id);
  }
}
