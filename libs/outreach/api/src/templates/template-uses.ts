import { Injectable } from '@nestjs/common';
import type { Reader } from '@regulars/shared/db';
import { templatesOf } from '../letters/letter-contents';
import { programmes } from '../programmes/programme-store';

/** What writes in templates: names, for each template that is in use. */
export interface TemplateUser {
  usesOf(reader: Reader): Promise<readonly { templateId: string; name: string }[]>;
}

/** Who uses which template. Whatever keeps a template's id joins here (in its `onModuleInit`). */
@Injectable()
export class TemplateUses {
  private readonly users: TemplateUser[] = [{ usesOf: programmesUse }];

  join(user: TemplateUser): void {
    this.users.push(user);
  }

  /** The names of all that write in each template. */
  async all(reader: Reader): Promise<Map<string, string[]>> {
    const uses = (await Promise.all(this.users.map((user) => user.usesOf(reader)))).flat();
    const names = new Map<string, string[]>();
    for (const { templateId, name } of uses) names.set(templateId, [...(names.get(templateId) ?? []), name]);
    return names;
  }
}

/** A programme writes in its own letter, and a holiday may have words of its own. */
async function programmesUse(reader: Reader): Promise<{ templateId: string; name: string }[]> {
  const all = await programmes(reader);
  return all.flatMap((one) => [...new Set(templatesOf(one))].map((templateId) => ({ templateId, name: one.name })));
}
