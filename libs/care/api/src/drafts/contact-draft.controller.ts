import { Body, Controller, Delete, Get, Param, Put } from '@nestjs/common';
import { Allow, CurrentActor, type Actor } from '@regulars/access/api';
import { contactDraft, contactDraftAnswer, keepContactDraft } from '@regulars/care/contract';
import type { ContactDraftAnswer, KeepContactDraft } from '@regulars/care/contract';
import { idText } from '@regulars/shared/contract';
import { Returns, ReturnsNothing } from '@regulars/shared/http';
import { ContactDrafts } from './contact-drafts';

const customer = { schema: idText };

/** What you have typed so far about a customer; nobody else sees it. */
@Controller('customers/:id/contact-draft')
@Allow('rep')
export class ContactDraftController {
  constructor(private readonly drafts: ContactDrafts) {}

  @Get()
  @Returns(contactDraftAnswer)
  async read(@Param('id', customer) id: string, @CurrentActor() actor: Actor): Promise<ContactDraftAnswer> {
    return { draft: await this.drafts.read(id, actor) };
  }

  /** Keeps it; 409 `typed-elsewhere` if another window of yours was faster. */
  @Put()
  @Returns(contactDraft)
  keep(
    @Param('id', customer) id: string,
    @Body({ schema: keepContactDraft }) body: KeepContactDraft,
    @CurrentActor() actor: Actor,
  ) {
    // prettier-ignore
    return this.drafts.keep(id, body, actor);
  }

  /** Throws it away. */
  @Delete()
  @ReturnsNothing()
  drop(@Param('id', customer) id: string, @CurrentActor() actor: Actor) {
    return this.drafts.drop(id, actor);
  }
}
