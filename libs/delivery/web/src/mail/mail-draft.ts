import type { EmailSettings, ReadableEmailSettings } from '@regulars/delivery/contract';
import { providerPresets, securities, type ProviderPreset, type Security } from '@regulars/delivery/domain';

/** How to log in to the mail server. */
export type LoginKind = 'password' | 'oauth';

/** The mail settings as they are typed. */
export interface MailDraft {
  preset: string;
  host: string;
  port: string;
  security: string;
  user: string;
  /** What is typed anew; empty keeps what is saved. */
  password: string;
  login: LoginKind;
  clientId: string;
  /** What is typed anew; empty keeps what is saved. */
  clientSecret: string;
  /** What is typed anew; empty keeps what is saved. */
  refreshToken: string;
  tokenUrl: string;
  fromAddress: string;
  fromName: string;
  perHour: string;
  perDay: string;
  connections: number;
}

/** No provider of the list. */
export const ownServer = 'own';

const noGrant = { clientId: '', clientSecret: '', refreshToken: '', tokenUrl: '' };
const limitText = (limit: number | null): string => (limit === null ? '' : String(limit));
const isPresetOf = (settings: ReadableEmailSettings) => (preset: ProviderPreset) =>
  preset.host === settings.host && preset.port === settings.port && preset.perDay === settings.perDay;

/** What the form begins with: the saved settings, or what most shops need. */
export function draftOf(settings: ReadableEmailSettings | null, me: string): MailDraft {
  if (!settings) {
    const blank = { preset: ownServer, host: '', port: '465', security: 'tls', user: '', password: '' };
    const login = { login: 'password' as const, ...noGrant };
    return { ...blank, ...login, fromAddress: me, fromName: '', perHour: '', perDay: '', connections: 4 };
  }
  return {
    preset: providerPresets.find(isPresetOf(settings))?.id ?? ownServer,
    host: settings.host,
    port: String(settings.port),
    security: settings.security,
    user: settings.user ?? '',
    password: '',
    ...noGrant,
    login: settings.oauth ? 'oauth' : 'password',
    clientId: settings.oauth?.clientId ?? '',
    tokenUrl: settings.oauth?.tokenUrl ?? '',
    fromAddress: settings.fromAddress,
    fromName: settings.fromName ?? '',
    perHour: limitText(settings.perHour),
    perDay: limitText(settings.perDay),
    connections: settings.connections,
  };
}

/** The draft with a provider's server and limits filled in. */
export function withPreset(draft: MailDraft, id: string): MailDraft {
  const preset = presetOf(id);
  if (!preset) return { ...draft, preset: ownServer };
  const { host, port, security, perHour, perDay, tokenUrl = '' } = preset;
  const user = draft.user === '' ? draft.fromAddress : draft.user;
  const limits = { perHour: limitText(perHour), perDay: limitText(perDay) };
  return { ...draft, preset: id, host, port: String(port), security, user, tokenUrl, ...limits };
}

export const presetOf = (id: string): ProviderPreset | undefined => providerPresets.find((preset) => preset.id === id);

/** The draft with another way to secure the connection, and the port that goes with it. */
export function withSecurity(draft: MailDraft, security: string): MailDraft {
  const usual: Record<string, string> = { tls: '465', starttls: '587', none: '25' };
  const untouched = Object.values(usual).includes(draft.port);
  return { ...draft, security, port: untouched ? (usual[security] ?? draft.port) : draft.port };
}

/** What is sent to be saved. Numbers that are none go as they are, for the server to name the field. */
export function requestOf(draft: MailDraft): EmailSettings {
  const { host, user, fromAddress, fromName, connections } = draft;
  const limit = (text: string): number | null => (text.trim() === '' ? null : Number(text));
  return {
    host,
    port: Number(draft.port),
    security: securityOf(draft.security),
    user: user.trim() === '' ? null : user,
    ...loginOf(draft),
    fromAddress,
    fromName: fromName.trim() === '' ? null : fromName,
    perHour: limit(draft.perHour),
    perDay: limit(draft.perDay),
    connections,
  };
}

function loginOf(draft: MailDraft): Pick<EmailSettings, 'password' | 'oauth'> {
  const { user, login, password, clientId, clientSecret, refreshToken, tokenUrl } = draft;
  if (user.trim() === '') return { password: null, oauth: null };
  if (login === 'password') return { oauth: null, ...(password === '' ? {} : { password }) };
  const secrets = {
    ...(clientSecret === '' ? {} : { clientSecret }),
    ...(refreshToken === '' ? {} : { refreshToken }),
  };
  return { password: null, oauth: { clientId, tokenUrl, ...secrets } };
}

const securityOf = (text: string): Security => securities.find((security) => security === text) ?? 'tls';
