import { AuditTrail, type Actor } from '@regulars/access/api';
import { Injectable } from '@nestjs/common';
import type { NewTemplate, Template, TemplateChange } from '@regulars/outreach/contract';
import { starterFor } from '@regulars/outreach/domain';
import { Clock, stampOf } from '@regulars/shared/calendar';
import { newId, UnitOfWork, type Tx } from '@regulars/shared/db';
import { Conflict, NotThere, Refused } from '@regulars/shared/http';
import { mustFit } from './fitting';
import { changeTemplate, insertTemplate, templateWith, type TemplateRecord } from './template-store';
import { TemplateUses } from './template-uses';
import { Templates } from './templates';

/** Makes, copies, names and deletes templates. */
@Injectable()
export class TemplateDesk {
  constructor(
    private readonly units: UnitOfWork,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
    private readonly uses: TemplateUses,
    private readonly templates: Templates,
  ) {}

  /** Makes a template, with the words given or those that every shop starts with. */
  create(actor: Actor, { name, kind, words, language }: NewTemplate): Promise<Template> {
    words?.forEach((one, at) => mustFit(one, kind, `words.${at}.`));
    const begun = starterFor(kind);
    const main = language ?? words?.[0]?.language ?? begun.language;
    return this.add(actor, { name, kind, language: main, words: words ?? begun.words });
  }

  /** Makes another one with the same words. */
  async copy(actor: Actor, id: string, { name }: { name: string }): Promise<Template> {
    const { kind, language, words } = await this.templates.record(id);
    return this.add(actor, { name, kind, language, words });
  }

  /** Names it anew, or makes another of its languages the main one. */
  change(actor: Actor, id: string, change: TemplateChange): Promise<Template> {
    return this.write(actor, id, 'template.changed', async (tx, { words }) => {
      if (change.language !== undefined && !words.some(({ language }) => language === change.language))
        throw new Refused('no-words', 'There are no words in this language yet.', [
          { path: 'language', message: 'There are no words in this language yet.' },
        ]);
      await changeTemplate(tx, id, { ...change, updatedAt: this.now() });
    });
  }

  /** Deletes it, unless something writes in it. */
  async remove(actor: Actor, id: string): Promise<void> {
    await this.units.write(async (tx) => {
      await this.templates.record(id, tx);
      const users = (await this.uses.all(tx)).get(id) ?? [];
      if (users.length > 0) throw new Conflict('template-in-use', inUse(users));
      await changeTemplate(tx, id, { removedAt: this.now() });
      await this.audit.record(tx, actor, 'template.removed', { subject: `template:${id}` });
    });
  }

  /** Brings a deleted one back. */
  async restore(actor: Actor, id: string): Promise<Template> {
    await this.units.write(async (tx) => {
      if (!(await templateWith(tx, id))) throw new NotThere('letter');
      await changeTemplate(tx, id, { removedAt: null });
      await this.audit.record(tx, actor, 'template.restored', { subject: `template:${id}` });
    });
    return this.templates.one(id);
  }

  private async add(actor: Actor, given: Omit<TemplateRecord, 'id' | 'updatedAt' | 'removedAt'>): Promise<Template> {
    const id = newId();
    await this.units.write(async (tx) => {
      await insertTemplate(tx, { ...given, id, updatedAt: this.now(), removedAt: null });
      await this.audit.record(tx, actor, 'template.made', { subject: `template:${id}` });
    });
    return this.templates.one(id);
  }

  private async write(
    actor: Actor,
    id: string,
    action: string,
    work: (tx: Tx, record: TemplateRecord) => Promise<void>,
  ): Promise<Template> {
    await this.units.write(async (tx) => {
      await work(tx, await this.templates.record(id, tx));
      await this.audit.record(tx, actor, action, { subject: `template:${id}` });
    });
    return this.templates.one(id);
  }

  private now(): string {
    return stampOf(this.clock.now());
  }
}

const inUse = (users: readonly string[]): string =>
  `${users.map((name) => `“${name}”`).join(', ')} ${users.length === 1 ? 'writes' : 'write'} in this letter. Choose another letter there first.`;
