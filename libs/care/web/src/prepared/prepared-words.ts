import type { PreparedMonth } from '@regulars/care/contract';

type Count = PreparedMonth['mine'];

/** "12 of 15 conversations began with the brief; of yours, 3 of 4." To a rep, who sees their own alone: "3 of your 4 …". */
export function preparedWords({ business, mine }: PreparedMonth): string {
  if (business === null) return `${mine.prepared} of your ${conversations(mine)} began with the brief.`;
  const all = `${business.prepared} of ${conversations(business)} began with the brief`;
  // Where all are one's own, or none is, there is nothing to add.
  const some = mine.talks > 0 && mine.talks < business.talks;
  return some ? `${all}; of yours, ${mine.prepared} of ${mine.talks}.` : `${all}.`;
}

const conversations = ({ talks }: Count): string => (talks === 1 ? '1 conversation' : `${talks} conversations`);
