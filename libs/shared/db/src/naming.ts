import { DefaultNamingStrategy, type NamingStrategyInterface, type Table } from 'typeorm';

const snake = (text: string): string => text.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toLowerCase();
const nameOf = (table: Table | string): string => (typeof table === 'string' ? table : table.name).replace(/^.*\./, '');

/** Names as people would write them: `given_name`, `pk_customer`, `fk_note_customer_id`. The same on both databases. */
export class PlainNames extends DefaultNamingStrategy implements NamingStrategyInterface {
  override columnName(propertyName: string, customName: string | undefined): string {
    return customName ?? snake(propertyName);
  }
  override primaryKeyName(table: Table | string): string {
    return `pk_${nameOf(table)}`;
  }
  override foreignKeyName(table: Table | string, columnNames: string[]): string {
    return `fk_${nameOf(table)}_${columnNames.join('_')}`;
  }
}
