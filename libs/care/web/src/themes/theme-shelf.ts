import { Injectable } from '@angular/core';
import { themeList } from '@regulars/care/contract';
import { reloadOnChange } from '@regulars/customers/web';
import { resourceFor } from '@regulars/shared/ui';

/** All themes, read once for everything that offers them. */
@Injectable({ providedIn: 'root' })
export class ThemeShelf {
  readonly themes = resourceFor(() => '/api/themes', themeList);

  constructor() {
    reloadOnChange(this.themes);
  }
}
