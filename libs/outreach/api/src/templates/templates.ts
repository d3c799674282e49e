import { Injectable } from '@nestjs/common';
import type { Template } from '@regulars/outreach/contract';
import type { TemplateKind } from '@regulars/outreach/domain';
import { Reader } from '@regulars/shared/db';
import { NotThere } from '@regulars/shared/http';
import { templates, templateWith, type TemplateRecord } from './template-store';
import { TemplateUses } from './template-uses';

/** The letters that programmes and offers write in, as they are shown. */
@Injectable()
export class Templates {
  constructor(
    private readonly reader: Reader,
    private readonly uses: TemplateUses,
  ) {}

  async list(kind?: TemplateKind): Promise<{ items: Template[] }> {
    const uses = await this.uses.all(this.reader);
    return { items: (await templates(this.reader, kind)).map((one) => viewOf(one, uses)) };
  }

  async one(id: string): Promise<Template> {
    return viewOf(await this.record(id), await this.uses.all(this.reader));
  }

  /** The template as it is kept; NotThere if it never was, or is deleted. */
  async record(id: string, reader: Reader = this.reader): Promise<TemplateRecord> {
    const found = await templateWith(reader, id);
    if (found?.removedAt !== null) throw new NotThere('letter');
    return found;
  }
}

const viewOf = ({ words, ...head }: TemplateRecord, uses: ReadonlyMap<string, string[]>): Template => ({
  ...head,
  words: [...words],
  usedBy: uses.get(head.id) ?? [],
});
