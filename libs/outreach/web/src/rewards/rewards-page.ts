import { Component, computed, inject, signal } from '@angular/core';
import { reward, rewardList, type Reward } from '@regulars/outreach/contract';
import {
  Api,
  counted,
  DayPipe,
  Empty,
  Icon,
  Notices,
  Page,
  Part,
  resourceFor,
  Session,
  Skeleton,
  Switch,
  Trouble,
} from '@regulars/shared/ui';
import { RewardForm } from './reward-form';

/** What every nth visit earns: each with its switch, and how many wait. */
@Component({
  selector: 'rg-rewards-page',
  imports: [DayPipe, Empty, Icon, Page, Part, RewardForm, Skeleton, Switch, Trouble],
  templateUrl: './rewards-page.html',
  styles: `
    .one {
      padding: 12px 0 14px;
      border-bottom: var(--hair);
    }
    .one p {
      margin-left: 64px;
    }
    .acts {
      margin: 6px 0 0 53px;
    }
    .top {
      margin: 0;
    }
    rg-reward-form {
      display: block;
      padding: calc(var(--u) * 2) 0;
    }
  `,
})
export class RewardsPage {
  private readonly api = inject(Api);
  private readonly notices = inject(Notices);
  private readonly session = inject(Session);
  protected readonly rewards = resourceFor(() => '/api/rewards', rewardList);
  protected readonly mayChange = computed(() => this.session.can('manager'));
  /** The one that is changed, or `new`. */
  protected readonly open = signal<string | undefined>(undefined);

  protected says({ every, validDays }: Reward): string {
    return `After every ${every} visits. Holds for ${counted(validDays, 'day')}.`;
  }

  protected came({ waiting, redeemed, expired }: Reward): string {
    const gone = expired === 0 ? '' : `, ${expired} not come for in time`;
    return `${waiting} waiting, ${redeemed} redeemed${gone}.`;
  }

  protected kept({ name }: Reward): void {
    this.open.set(undefined);
    this.rewards.reload();
    this.notices.say(`“${name}” is saved.`);
  }

  protected async turn(one: Reward, on: boolean): Promise<void> {
    await this.put(one, on);
    const said = on ? 'is earned from today on' : 'is earned no more. What was earned holds';
    this.notices.undoable(`“${one.name}” ${said}.`, () => this.put(one, !on));
  }

  protected async remove({ id, name }: Reward): Promise<void> {
    try {
      await this.api.delete(`/api/rewards/${id}`);
      this.rewards.reload();
      this.notices.undoable(`“${name}” is removed. What was earned holds.`, () => this.restore(id));
    } catch (thrown) {
      this.notices.wrong(thrown);
    }
  }

  private async restore(id: string): Promise<void> {
    await this.api.post(`/api/rewards/${id}/restore`, {}, reward);
    this.rewards.reload();
  }

  private async put({ id, name, every, validDays }: Reward, on: boolean): Promise<void> {
    try {
      await this.api.put(`/api/rewards/${id}`, { name, every, validDays, on }, reward);
    } catch (thrown) {
      this.notices.wrong(thrown);
    } finally {
      this.rewards.reload();
    }
  }
}
