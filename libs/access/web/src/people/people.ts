import { Component, computed, inject } from '@angular/core';
import { invitePage, userPage, type Invite, type User } from '@regulars/access/contract';
import {
  Api,
  Face,
  Icon,
  Moment,
  Notices,
  Page,
  Part,
  resourceFor,
  Session,
  Skeleton,
  Trouble,
} from '@regulars/shared/ui';
import { backToSettings } from '../settings/back';
import { InviteForm } from './invite-form';
import { roleName, roleOptions } from './role-words';
import { RoleSelect } from './role-select';

/** `/settings/people`: who works here, who is invited, and who may do what. */
@Component({
  selector: 'rg-people',
  imports: [Face, Icon, InviteForm, Moment, Page, Part, RoleSelect, Skeleton, Trouble],
  templateUrl: './people.html',
  styleUrl: './people.scss',
})
export class People {
  protected readonly back = backToSettings();
  protected readonly roles = roleOptions;
  protected readonly roleName = roleName;
  protected readonly users = resourceFor(() => '/api/users', userPage);
  protected readonly invites = resourceFor(() => '/api/invites', invitePage);
  protected readonly here = computed(() => this.users.value()?.items.filter(({ active }) => active) ?? []);
  protected readonly gone = computed(() => this.users.value()?.items.filter(({ active }) => !active) ?? []);
  protected readonly me = inject(Session).me;
  private readonly session = inject(Session);
  private readonly api = inject(Api);
  private readonly notices = inject(Notices);

  protected async setRole(one: User, role: string): Promise<void> {
    if (role === one.role) return;
    const done = await this.change(one, { role });
    if (done)
      this.notices.undoable(`${one.name} is ${roleName(done.role)} now.`, () => this.change(done, { role: one.role }));
  }

  protected async close(one: User): Promise<void> {
    if (await this.change(one, { active: false })) {
      this.notices.undoable(`${one.name} is signed out everywhere and cannot come in.`, () => this.open(one));
    }
  }

  protected async open(one: User): Promise<void> {
    if (await this.change(one, { active: true })) this.notices.say(`${one.name} can sign in again.`);
  }

  protected async withdraw({ id, name }: Invite): Promise<void> {
    try {
      await this.api.delete(`/api/invites/${id}`);
      this.notices.say(`The invitation of ${name} opens nothing any more.`);
    } catch (thrown) {
      this.notices.wrong(thrown);
    }
    this.invites.reload();
  }

  private async change(one: User, change: { role?: string; active?: boolean }): Promise<User | undefined> {
    try {
      await this.api.patch(`/api/users/${one.id}`, change);
      if (one.id === this.me()?.id) await this.session.refresh();
      this.users.reload();
      return { ...one, ...(change.role === undefined ? {} : { role: roleFrom(change.role) }) };
    } catch (thrown) {
      this.notices.wrong(thrown);
      this.users.reload();
      return undefined;
    }
  }
}

const roleFrom = (text: string): User['role'] => (text === 'owner' || text === 'manager' ? text : 'rep');
