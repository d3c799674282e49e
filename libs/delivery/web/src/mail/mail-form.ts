import { Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import { emailChannel, type EmailChannel } from '@regulars/delivery/contract';
import { providerPresets } from '@regulars/delivery/domain';
import { Api, ChoiceField, Notices, Problem, Radios, TextField, Trouble } from '@regulars/shared/ui';
import { MailLogin } from './mail-login';
import { draftOf, ownServer, presetOf, requestOf, withPreset, withSecurity, type MailDraft } from './mail-draft';

const providers = [
  { value: ownServer, label: 'Another server' },
  ...providerPresets.map(({ id, name }) => ({ value: id, label: name })),
];
const securities = [
  { value: 'tls', label: 'TLS', says: 'Usual with port 465.' },
  { value: 'starttls', label: 'STARTTLS', says: 'Usual with port 587.' },
  { value: 'none', label: 'None', says: 'Only for a server on this machine.' },
];

/** Through which server, as whom, and how much at once. */
@Component({
  selector: 'rg-mail-form',
  imports: [ChoiceField, MailLogin, Radios, TextField, Trouble],
  templateUrl: './mail-form.html',
})
export class MailForm {
  readonly channel = input.required<EmailChannel>();
  readonly me = input.required<string>();
  readonly saved = output<EmailChannel>();
  protected readonly providers = providers;
  protected readonly securities = securities;
  protected readonly withPreset = withPreset;
  protected readonly withSecurity = withSecurity;
  protected readonly draft = linkedSignal({
    source: () => this.channel().settings,
    computation: (settings): MailDraft => draftOf(settings, this.me()),
  });
  protected readonly hint = computed(() => presetOf(this.draft().preset)?.hint);
  protected readonly problem = signal<Problem | undefined>(undefined);
  private readonly api = inject(Api);
  private readonly notices = inject(Notices);

  protected write(part: Partial<MailDraft>): void {
    this.draft.update((draft) => ({ ...draft, ...part }));
  }

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    try {
      const channel = await this.api.put('/api/channels/email', requestOf(this.draft()), emailChannel);
      this.problem.set(undefined);
      this.saved.emit(channel);
      this.notices.say('Saved. Send yourself a test.');
    } catch (thrown) {
      this.problem.set(Problem.from(thrown));
    }
  }
}
