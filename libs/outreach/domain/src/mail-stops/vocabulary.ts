/** What somebody here writes down about writing to a customer: their mail came back, or they said no; and that it is over. */
export const mailStopKinds = ['came-back', 'works-again', 'asked-not-to', 'taken-back'] as const;
export type MailStopKind = (typeof mailStopKinds)[number];
