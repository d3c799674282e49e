/** What a template may say about a customer, and nothing else. `always` marks what is known without a fallback. */
export const mergeFields = [
  { name: 'first_name', says: 'their preferred or first name', example: 'Leonie', always: false },
  { name: 'full_name', says: 'their whole name', example: 'Leonie Köhler', always: false },
  { name: 'age', says: 'the age they turn, where the year of birth is known', example: '40', always: false },
  { name: 'rep_name', says: 'the colleague who looks after them', example: 'Ana', always: false },
  { name: 'shop_name', says: 'the name of your business', example: 'Corner Records', always: true },
] as const;
export type MergeFieldName = (typeof mergeFields)[number]['name'];
/** What is known for one letter; what is missing or empty falls back. */
export type MergeValues = Readonly<Partial<Record<MergeFieldName, string>>>;
