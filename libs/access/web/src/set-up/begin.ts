import { Component, inject, signal } from '@angular/core';
import { Router } from '@angular/router';
import { Api, Icon, type IconName, Problem, Trouble } from '@regulars/shared/ui';

interface Beginning {
  readonly kind: 'sample' | 'bring' | 'empty';
  readonly icon: IconName;
  readonly label: string;
  readonly says: string;
}

/** Three ways to begin, each a door. */
@Component({
  selector: 'rg-begin',
  imports: [Icon, Trouble],
  template: `
    <ul>
      @for (way of ways; track way.kind) {
        <li>
          <button type="button" [attr.aria-disabled]="busy() !== undefined" (click)="begin(way)">
            <rg-icon [name]="way.icon" />
            <span class="words">
              <span class="name">{{ way.label }}</span>
              <span class="small soft">{{ busy() === way.kind ? 'One moment…' : way.says }}</span>
            </span>
            <rg-icon name="next" />
          </button>
        </li>
      }
    </ul>
    @if (problem(); as problem) {
      <rg-trouble [problem]="problem" [canRetry]="false" />
    }
  `,
  styles: `
    ul {
      margin: calc(var(--u) * 3) 0;
      border-top: var(--hair);
    }
    button {
      display: flex;
      gap: 16px;
      align-items: center;
      width: 100%;
      padding: 18px 4px;
      border: 0;
      border-bottom: var(--hair);
      background: none;
      text-align: left;
      &:hover {
        color: var(--accent);
      }
    }
    .words {
      display: grid;
      gap: 2px;
      flex: 1;
    }
    .name {
      font-size: var(--s-20);
      line-height: 1.25;
    }
  `,
})
export class Begin {
  protected readonly busy = signal<Beginning['kind'] | undefined>(undefined);
  protected readonly problem = signal<Problem | undefined>(undefined);
  protected readonly ways: readonly Beginning[] = [
    {
      kind: 'sample',
      icon: 'star',
      label: 'Try with sample data',
      says: 'A made-up shop with 40 regulars, so that every page is alive. One click takes it away again.',
    },
    {
      kind: 'bring',
      icon: 'people',
      label: 'Bring my customers',
      says: 'From a list: Google Contacts, Outlook, HubSpot, or any table as CSV.',
    },
    { kind: 'empty', icon: 'plus', label: 'Start empty', says: 'Write down the first one yourself.' },
  ];
  private readonly api = inject(Api);
  private readonly router = inject(Router);

  protected async begin({ kind }: Beginning): Promise<void> {
    if (this.busy() !== undefined) return;
    this.busy.set(kind);
    try {
      if (kind === 'sample') await this.api.post('/api/sample');
      await this.router.navigateByUrl(doors[kind], { replaceUrl: true });
    } catch (thrown) {
      this.problem.set(Problem.from(thrown));
    } finally {
      this.busy.set(undefined);
    }
  }
}

const doors: Record<Beginning['kind'], string> = { sample: '/', bring: '/import', empty: '/customers/new' };
