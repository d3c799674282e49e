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
  /** Where access tokens are asked for, if it takes OAuth 2. */
  tokenUrl?: string;
  /** Where its bounces can be read. */
  imapHost?: string;
  /** What the sender's SPF record has to name so that this provider may send. */
  spf?: string;
  /** What the owner should know before using it. */
  hint: string;
}
