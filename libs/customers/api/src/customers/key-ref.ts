import { Key } from '@regulars/shared/db';
import { ForeignKey } from 'typeorm';

/** A reference that is part of the primary key; the row goes with what it refers to. */
export function KeyRef(rowClass: string): PropertyDecorator {
  return (target, property) => {
    Key(36)(target, property);
    ForeignKey(rowClass, { onDelete: 'CASCADE' })(target, property);
  };
}
