import type { OAuthGrant } from '../oauth/grant';
import type { Limits, Security } from '@regulars/delivery/domain';

/** How to reach and use a mail server; with its password, so never given out. */
export interface MailServer extends Limits {
  host: string;
  port: number;
  security: Security;
  user: string | null;
  password: string | null;
  /** Leave to log in by OAuth 2; then there is no password. */
  oauth: OAuthGrant | null;
  fromAddress: string;
  fromName: string | null;
  connections: number;
  /** False only where SMTP_URL says `verify=off`: a server on loopback with a certificate of its own making. */
  verifyCertificate: boolean;
}

/** What messages go to at this moment. */
export type Channel = { kind: 'smtp'; server: MailServer } | { kind: 'files' } | { kind: 'locked' };

/** Whether a host is this machine. */
export const isLoopback = (host: string): boolean => /^(localhost|127(\.\d{1,3}){3}|::1|\[::1\])$/i.test(host);
