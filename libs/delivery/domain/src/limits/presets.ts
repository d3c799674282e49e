/** How to secure the way to the mail server. `none` is for a server on this machine or in this house only. */
export const securities = ['tls', 'starttls', 'none'] as const;
export type Security = (typeof securities)[number];

export interface ProviderPreset {
  id: string;
  name: string;
  host: string;
  port: number;
  security: Security;
  perHour: number | null;
  perDay: number | null;
  /** What the owner should know before using it. */
  hint: string;
}

/** Common providers with what they say they let through (a plain account); the owner can change every figure. */
export const providerPresets: readonly ProviderPreset[] = [
  {
    id: 'gmail',
    name: 'Gmail',
    host: 'smtp.gmail.com',
    port: 465,
    security: 'tls',
    perHour: 100,
    perDay: 500,
    hint: 'Needs an app password, made in your Google account under Security.',
  },
  {
    id: 'workspace',
    name: 'Google Workspace',
    host: 'smtp.gmail.com',
    port: 465,
    security: 'tls',
    perHour: 400,
    perDay: 2000,
    hint: 'Needs an app password, or the relay of your domain.',
  },
  {
    id: 'microsoft',
    name: 'Microsoft 365',
    host: 'smtp.office365.com',
    port: 587,
    security: 'starttls',
    perHour: 1500,
    perDay: 10000,
    hint: 'SMTP sign-in must be allowed for this mailbox.',
  },
  {
    id: 'icloud',
    name: 'iCloud',
    host: 'smtp.mail.me.com',
    port: 587,
    security: 'starttls',
    perHour: 200,
    perDay: 1000,
    hint: 'Needs an app-specific password.',
  },
  {
    id: 'fastmail',
    name: 'Fastmail',
    host: 'smtp.fastmail.com',
    port: 465,
    security: 'tls',
    perHour: 1000,
    perDay: 8000,
    hint: 'Needs an app password.',
  },
  {
    id: 'gmx',
    name: 'GMX',
    host: 'mail.gmx.net',
    port: 587,
    security: 'starttls',
    perHour: 50,
    perDay: 250,
    hint: 'Allow POP3 and IMAP access in the mailbox settings first.',
  },
  {
    id: 'ionos',
    name: 'IONOS',
    host: 'smtp.ionos.com',
    port: 465,
    security: 'tls',
    perHour: 250,
    perDay: 2000,
    hint: 'The user name is the whole address.',
  },
  {
    id: 'postmark',
    name: 'Postmark',
    host: 'smtp.postmarkapp.com',
    port: 587,
    security: 'starttls',
    perHour: null,
    perDay: null,
    hint: 'User name and password are both the server token.',
  },
  {
    id: 'brevo',
    name: 'Brevo',
    host: 'smtp-relay.brevo.com',
    port: 587,
    security: 'starttls',
    perHour: null,
    perDay: 300,
    hint: 'The free plan lets 300 a day through.',
  },
  {
    id: 'ses',
    name: 'Amazon SES (Ireland)',
    host: 'email-smtp.eu-west-1.amazonaws.com',
    port: 465,
    security: 'tls',
    perHour: null,
    perDay: 50000,
    hint: 'Uses SMTP credentials made in the SES console.',
  },
];
