import { Component, input, output } from '@angular/core';
import type { Role } from '@regulars/access/domain';
import { Icon } from '@regulars/shared/ui';
import { MatMenu, MatMenuItem, MatMenuTrigger } from '@angular/material/menu';
import { roleName, roleOptions } from './role-words';

/** Somebody's role, to be changed at once. */
@Component({
  selector: 'rg-role-select',
  imports: [Icon, MatMenu, MatMenuItem, MatMenuTrigger],
  template: `
    <button type="button" class="btn" [matMenuTriggerFor]="menu" [attr.aria-label]="'Role of ' + of() + ': ' + name()">
      {{ name() }}<rg-icon name="down" />
    </button>
    <mat-menu #menu="matMenu">
      @for (option of options; track option.value) {
        <button mat-menu-item [attr.aria-current]="option.value === role()" (click)="chosen.emit(option.value)">
          {{ option.label }}<span class="small soft says">{{ option.says }}</span>
        </button>
      }
    </mat-menu>
  `,
  styles: `
    .says {
      display: block;
    }
  `,
})
export class RoleSelect {
  readonly of = input.required<string>();
  readonly role = input.required<Role>();
  readonly chosen = output<string>();
  protected readonly options = roleOptions;
  protected name(): string {
    return roleName(this.role());
  }
}
