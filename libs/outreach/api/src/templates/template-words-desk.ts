import { AuditTrail, type Actor } from '@regulars/access/api';
import { Injectable } from '@nestjs/common';
import type { Template } from '@regulars/outreach/contract';
import type { GreetingWords } from '@regulars/outreach/domain';
import { Clock, stampOf } from '@regulars/shared/calendar';
import { UnitOfWork } from '@regulars/shared/db';
import { Conflict, NotThere } from '@regulars/shared/http';
import { mustFit } from './fitting';
import { changeTemplate, dropWords, putWords } from './template-store';
import { Templates } from './templates';

/** The words of a template, language by language. What is planned is written in them from then on. */
@Injectable()
export class TemplateWordsDesk {
  constructor(
    private readonly units: UnitOfWork,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
    private readonly templates: Templates,
  ) {}

  /** Puts words in a language, new or in place of those that were there. */
  async put(actor: Actor, id: string, language: string, words: GreetingWords): Promise<Template> {
    await this.units.write(async (tx) => {
      const { kind } = await this.templates.record(id, tx);
      mustFit(words, kind);
      await putWords(tx, id, language, words);
      await changeTemplate(tx, id, { updatedAt: stampOf(this.clock.now()) });
      await this.audit.record(tx, actor, 'template.changed', { subject: `template:${id}`, detail: { language } });
    });
    return this.templates.one(id);
  }

  /** Takes a language out; never the main one. */
  async drop(actor: Actor, id: string, language: string): Promise<Template> {
    await this.units.write(async (tx) => {
      const { language: main } = await this.templates.record(id, tx);
      if (language === main)
        throw new Conflict('main-language', 'This is the main language. Make another one the main one first.');
      if (!(await dropWords(tx, id, language))) throw new NotThere('language');
      await changeTemplate(tx, id, { updatedAt: stampOf(this.clock.now()) });
      await this.audit.record(tx, actor, 'template.changed', { subject: `template:${id}`, detail: { language } });
    });
    return this.templates.one(id);
  }
}
