import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { TaskToday } from '@regulars/briefs/contract';
import { Api, Face, Icon, Notices, phoneInGroups } from '@regulars/shared/ui';

/** A call or card that is one of you's to do: the number and the brief beside it, and Done with Undo. */
@Component({
  selector: 'rg-task-row',
  imports: [Face, Icon, RouterLink],
  template: `
    <div class="row">
      <rg-face [name]="task().customer.name" />
      <div class="who">
        <a class="name" [routerLink]="['/plan', task().touchpointId]">{{ task().customer.name }}</a>
        <span class="chip need">{{ task().way === 'card' ? 'A card to write' : 'A call to make' }}</span>
        <div class="small soft">{{ task().what }}. {{ task().why }}</div>
        @if (phone(); as phone) {
          <a class="small call" [href]="'tel:' + task().customer.phone"><rg-icon name="call" />{{ phone }}</a>
        }
      </div>
      <div class="does">
        @if (task().way === 'call') {
          <a
            class="btn"
            [routerLink]="['/customers', task().customer.id, 'contact']"
            [queryParams]="{ task: task().touchpointId }"
            >Speak<span class="unseen"> with {{ task().customer.name }}</span></a
          >
        } @else {
          <a class="btn" [routerLink]="['/customers', task().customer.id]"
            >Brief<span class="unseen"> of {{ task().customer.name }}</span></a
          >
        }
        <button type="button" class="btn main" (click)="done()">
          Done<span class="unseen"> for {{ task().customer.name }}</span>
        </button>
      </div>
    </div>
  `,
  styles: `
    .call {
      display: inline-flex;
      align-items: center;
      gap: 6px;
      min-height: var(--target);
      color: var(--accent);
      font-weight: 600;
    }
    .call rg-icon {
      width: 16px;
      height: 16px;
    }
  `,
})
export class TaskRow {
  private readonly api = inject(Api);
  private readonly notices = inject(Notices);
  readonly task = input.required<TaskToday>();
  /** Reads the day anew. Not an output: Undo comes when this row is gone. */
  readonly again = input.required<() => void>();
  protected readonly phone = computed(() => {
    const { way, customer } = this.task();
    return way === 'card' || customer.phone === null ? undefined : phoneInGroups(customer.phone);
  });

  protected async done(): Promise<void> {
    const { touchpointId, customer, way } = this.task();
    const url = `/api/touchpoints/${touchpointId}`;
    try {
      await this.api.post(`${url}/done`, { reached: true });
      const said = way === 'card' ? `The card to ${customer.name} is written.` : `You called ${customer.name}.`;
      this.notices.undoable(said, async () => {
        await this.api.post(`${url}/undo`);
        this.again()();
      });
    } catch (thrown) {
      this.notices.wrong(thrown);
    }
    this.again()();
  }
}
