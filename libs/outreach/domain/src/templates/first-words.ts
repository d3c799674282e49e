/** The words a new shop starts with; warm, short, and right for any trade. */
export const firstBirthdayWords = {
  subject: 'Happy birthday, {{first_name|dear friend}}',
  body: [
    'Dear {{first_name|friend}},',
    'all of us at {{shop_name}} wish you a very happy birthday. Have a lovely day, and a good year ahead.',
    'We look forward to seeing you again.',
    'Warm wishes,\n{{rep_name|your friends at the shop}}',
  ].join('\n\n'),
  belatedSubject: 'Belated birthday wishes, {{first_name|dear friend}}',
  belatedBody: [
    'Dear {{first_name|friend}},',
    'your birthday has just been, and this should have reached you on the day. All of us at {{shop_name}} hope that you had a lovely day, and wish you a good year ahead.',
    'We look forward to seeing you again.',
    'Warm wishes,\n{{rep_name|your friends at the shop}}',
  ].join('\n\n'),
} as const;
