import { BusinessProfile } from '@regulars/access/api';
import { Injectable } from '@nestjs/common';
import type { GapsRequest, TemplateGaps } from '@regulars/outreach/contract';
import { gapsOf, type Speakers } from '@regulars/outreach/domain';
import { Reader } from '@regulars/shared/db';
import { speakersIn, type Audience } from './audience';
import { withDraft } from './shown-words';
import { Templates } from './templates';

/** Warns of what real recipients lack that a letter says. */
@Injectable()
export class Gaps {
  constructor(
    private readonly reader: Reader,
    private readonly business: BusinessProfile,
    private readonly templates: Templates,
  ) {}

  async of(id: string, { customerIds, draft, language }: GapsRequest): Promise<TemplateGaps> {
    const template = await this.templates.record(id);
    const words = draft ? withDraft(template, language ?? template.language, draft) : template;
    const { kind, speakers } = await this.audience(id, customerIds);
    const { language: shops } = await this.business.get();
    const total = speakers.reduce((sum, { count }) => sum + count, 0);
    return { audience: kind, total, gaps: gapsOf(words, speakers, shops) };
  }

  private async audience(
    templateId: string,
    customerIds: readonly string[] | undefined,
  ): Promise<{ kind: Audience['kind']; speakers: Speakers[] }> {
    if (customerIds) return this.read({ kind: 'chosen', customerIds: [...new Set(customerIds)] });
    const coming = await this.read({ kind: 'coming', templateId });
    return coming.speakers.length > 0 ? coming : this.read({ kind: 'everybody' });
  }

  private async read(audience: Audience): Promise<{ kind: Audience['kind']; speakers: Speakers[] }> {
    return { kind: audience.kind, speakers: await speakersIn(this.reader, audience) };
  }
}
