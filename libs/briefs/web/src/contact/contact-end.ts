import { inject, Injectable } from '@angular/core';
import { interaction, type NewInteraction } from '@regulars/care/contract';
import { Api, Problem } from '@regulars/shared/ui';
import { bodyOf, changeable } from './contact-body';
import { ContactDraftStore } from './contact-draft-store';

/** Writes the contact down, once, however often one has to try. */
@Injectable()
export class ContactEnd {
  private readonly api = inject(Api);
  private readonly draft = inject(ContactDraftStore);

  /** Fails with a Problem; then all that was typed is still there, and a second try writes nothing twice. */
  async write(customerId: string): Promise<NewInteraction> {
    const { id, tried } = await this.draft.hold();
    try {
      const body = bodyOf(this.draft.text(), id);
      await this.send(customerId, tried ?? body);
      if (tried && JSON.stringify(tried) !== JSON.stringify(body)) await this.amend(customerId, tried, body);
      this.draft.end();
      return body;
    } catch (thrown) {
      this.draft.goOn();
      throw Problem.from(thrown);
    }
  }

  private async send(customerId: string, body: NewInteraction): Promise<void> {
    this.draft.trying(body);
    try {
      await this.api.post(`/api/customers/${customerId}/interactions`, body, interaction);
    } catch (thrown) {
      const { status } = Problem.from(thrown);
      // A clear no means that nothing was written; only then may the next try be another.
      if (status >= 400 && status < 500) this.draft.trying(null);
      throw thrown;
    }
  }

  /** The first try may have come through: what was typed since is put in its place, and promises made since are added. */
  private async amend(customerId: string, tried: NewInteraction, body: NewInteraction): Promise<void> {
    const url = `/api/customers/${customerId}`;
    await this.api.patch(`${url}/interactions/${tried.id ?? ''}`, changeable(body));
    const made = new Set(tried.promises.map((promise) => JSON.stringify(promise)));
    for (const promise of body.promises.filter((one) => !made.has(JSON.stringify(one))))
      await this.api.post(`${url}/promises`, promise);
  }
}
