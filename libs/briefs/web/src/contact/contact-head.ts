import { Component, computed, input, output } from '@angular/core';
import type { BriefView } from '@regulars/briefs/contract';
import type { Customer } from '@regulars/customers/contract';
import { standingSentences } from '@regulars/customers/web';
import { Icon, phoneInGroups } from '@regulars/shared/ui';

/** Who it is, how to say the name, and one press to call or write. */
@Component({
  selector: 'rg-contact-head',
  imports: [Icon],
  template: `
    <button type="button" class="btn quiet leave" (click)="left.emit()">
      <rg-icon name="back" /><span>Leave<span class="small soft">, nothing is lost</span></span>
    </button>
    <h1 tabindex="-1" id="rg-contact-name">{{ customer().displayName }}</h1>
    <p class="soft about">
      @if (customer().name.sayIt; as sayIt) {
        <span
          >say <em>{{ sayIt }}</em></span
        >
      }
      @if (brief()?.headline; as headline) {
        <span>{{ headline }}</span>
      }
    </p>
    @for (sentence of standing(); track sentence) {
      <p class="standing" role="note">{{ sentence }}</p>
    }
    @if (reachable()) {
      <div class="acts">
        @for (phone of customer().phones.slice(0, 2); track phone.number; let first = $first) {
          <a class="btn" [class.main]="first" [href]="'tel:' + phone.number"
            ><rg-icon name="call" /><span class="unseen">Call </span>{{ spoken(phone.number) }}</a
          >
        }
        @if (customer().phones[0]; as phone) {
          <a class="btn" [href]="'sms:' + phone.number"><rg-icon name="talk" />Message</a>
        }
        @if (customer().emails[0]; as email) {
          <a class="btn" [href]="'mailto:' + email.address"><rg-icon name="mail" />E-mail</a>
        }
      </div>
    }
  `,
  styles: `
    :host {
      display: block;
      margin-bottom: calc(var(--u) * 3);
    }
    .leave {
      margin: 0 0 4px -10px;
      gap: 4px;
      .small {
        font-weight: 400;
      }
    }
    h1:focus {
      outline: none;
    }
    .about {
      max-width: none;
      span + span::before {
        content: '\\00a0· ';
      }
    }
    .standing {
      max-width: none;
      margin-top: 12px;
      padding: 12px 16px;
      border-radius: var(--round);
      background: var(--wrong-soft);
    }
    .acts {
      margin-top: 16px;
    }
    @media (max-width: 720px) {
      .acts .btn {
        flex: 1 1 auto;
        padding: 0 12px;
      }
    }
  `,
})
export class ContactHead {
  readonly customer = input.required<Customer>();
  readonly brief = input<BriefView>();
  readonly left = output();
  protected readonly spoken = phoneInGroups;
  protected readonly standing = computed(() => {
    const { greetingName, standing, archivedAt } = this.customer();
    return standingSentences(greetingName, standing, archivedAt);
  });
  protected readonly reachable = computed(() => {
    const { deceased, doNotContact } = this.customer().standing;
    return !deceased && !doNotContact;
  });
}
