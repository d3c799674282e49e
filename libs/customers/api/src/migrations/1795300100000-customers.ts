import { schema } from '@regulars/shared/db';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createSearch, dropSearch } from '../search/search-tables';

const { createTable, day, flag, id, json, key, longText, ref, stamp, text, whole } = schema;

const maybe = { nullable: true };
const customer = ref('customer_id', 'customer', { onDelete: 'CASCADE' });
const author = ref('author_id', 'app_user', { onDelete: 'SET NULL', ...maybe });
const keyRef = (name: string, table: string): schema.PlannedColumn => ({
  ...key(name, 36),
  refers: { table, onDelete: 'CASCADE' },
});

/** Customers and what is remembered about them. */
export class Customers1795300100000 implements MigrationInterface {
  name = 'Customers1795300100000';

  async up(runner: QueryRunner): Promise<void> {
    await this.customers(runner);
    await this.reach(runner);
    await this.tags(runner);
    await this.notes(runner);
    await this.preferences(runner);
    await this.dates(runner);
    await this.consents(runner);
    await this.views(runner);
    await createSearch(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropSearch(runner);
    const kept = ['saved_view', 'consent', 'important_date', 'preference', 'note', 'customer_tag', 'tag'];
    for (const table of [...kept, 'customer_phone', 'customer_email', 'customer']) await runner.dropTable(table);
  }

  private customers(runner: QueryRunner): Promise<void> {
    const given = ['given', 'family', 'preferred', 'say_it', 'display'].map((part) => text(part, 200, maybe));
    const derived = [text('display_name', 401), text('greeting_name', 401), text('sort_name', 200)];
    const reach = [text('company', 200, maybe), text('primary_email', 254, maybe), text('primary_phone', 60, maybe)];
    const street = [json('address_lines', maybe), text('city', 200, maybe), text('region', 200, maybe)];
    const place = [...street, text('postcode', 20, maybe), text('country', 2, maybe)];
    const tongue = [text('language', 35, maybe), text('zone', 64, maybe)];
    const rep = [ref('rep_id', 'app_user', { onDelete: 'SET NULL', ...maybe }), text('met_through', 200, maybe)];
    const standing = [flag('do_not_contact'), flag('deceased'), flag('moved'), text('reference', 100, maybe)];
    const summary = [day('birthday', maybe), text('birthday_key', 5, maybe), day('last_visit_day', maybe)];
    const archive = [whole('visit_count'), flag('archived'), stamp('archived_at', maybe)];
    const times = [...archive, stamp('created_at'), stamp('updated_at')];
    const columns = [id(), whole('version'), ...given, ...derived, ...reach, ...place, ...tongue, ...rep];
    return createTable(runner, 'customer', [...columns, ...standing, ...summary, ...times], {
      indexes: [
        { name: 'ix_customer_sort_name', columns: ['archived', 'sort_name', 'id'] },
        { name: 'ix_customer_rep', columns: ['rep_id', 'archived', 'sort_name', 'id'] },
        { name: 'ix_customer_last_visit', columns: ['archived', 'last_visit_day', 'id'] },
        { name: 'ix_customer_birthday', columns: ['archived', 'birthday_key', 'id'] },
        { name: 'ix_customer_created', columns: ['archived', 'created_at', 'id'] },
        { name: 'ux_customer_reference', columns: ['reference'], unique: true },
      ],
    });
  }

  private async reach(runner: QueryRunner): Promise<void> {
    const of = keyRef('customer_id', 'customer');
    const order = [text('label', 40, maybe), whole('place')];
    await createTable(runner, 'customer_email', [of, key('address_key', 254), text('address', 254), ...order], {
      indexes: [{ name: 'ix_customer_email_key', columns: ['address_key'] }],
    });
    await createTable(runner, 'customer_phone', [of, key('number', 60), text('last_digits', 9), ...order], {
      indexes: [{ name: 'ix_customer_phone_last_digits', columns: ['last_digits'] }],
    });
  }

  private async tags(runner: QueryRunner): Promise<void> {
    await createTable(runner, 'tag', [id(), text('name', 60), text('name_key', 120)], {
      indexes: [{ name: 'ux_tag_name_key', columns: ['name_key'], unique: true }],
    });
    const carries = [keyRef('customer_id', 'customer'), keyRef('tag_id', 'tag')];
    await createTable(runner, 'customer_tag', [...carries, flag('archived'), text('sort_name', 200)], {
      indexes: [{ name: 'ix_customer_tag_tag', columns: ['tag_id', 'archived', 'sort_name', 'customer_id'] }],
    });
  }

  private notes(runner: QueryRunner): Promise<void> {
    const times = [stamp('created_at'), stamp('edited_at', maybe)];
    return createTable(runner, 'note', [id(), customer, longText('text'), flag('pinned'), author, ...times], {
      indexes: [{ name: 'ix_note_customer', columns: ['customer_id', 'created_at', 'id'] }],
    });
  }

  private preferences(runner: QueryRunner): Promise<void> {
    const what = [text('kind', 16), text('stance', 16), text('text', 500)];
    const how = [text('source', 16), day('source_day'), text('origin', 100, maybe)];
    return createTable(runner, 'preference', [id(), customer, ...what, ...how, author, stamp('created_at')], {
      indexes: [{ name: 'ix_preference_customer', columns: ['customer_id', 'id'] }],
    });
  }

  private dates(runner: QueryRunner): Promise<void> {
    const what = [text('kind', 16), text('label', 60, maybe), text('month_day', 5), whole('year', maybe)];
    return createTable(runner, 'important_date', [id(), customer, ...what, stamp('created_at')], {
      indexes: [
        { name: 'ix_important_date_customer', columns: ['customer_id'] },
        { name: 'ix_important_date_month_day', columns: ['month_day', 'customer_id'] },
      ],
    });
  }

  private consents(runner: QueryRunner): Promise<void> {
    const what = [text('purposes', 60), text('basis', 20), longText('statement', maybe), text('source', 200, maybe)];
    const when = [longText('wording', maybe), day('given_on', maybe), stamp('until', maybe), author, stamp('at')];
    return createTable(runner, 'consent', [id(), customer, ...what, ...when], {
      indexes: [{ name: 'ix_consent_customer', columns: ['customer_id', 'id'] }],
    });
  }

  private views(runner: QueryRunner): Promise<void> {
    const whose = ref('user_id', 'app_user', { onDelete: 'CASCADE' });
    const what = [text('name', 60), text('name_key', 120), json('query'), stamp('created_at')];
    return createTable(runner, 'saved_view', [id(), whose, ...what], {
      indexes: [{ name: 'ux_saved_view_user_name', columns: ['user_id', 'name_key'], unique: true }],
    });
  }
}
