import { describe, expect, it } from 'vitest';
import { draftOf, ownServer, requestOf, withPreset, withSecurity } from './mail-draft';

const blank = draftOf(null, 'ana@vinhos.pt');

describe('the mail settings as they are typed', () => {
  it('begin with the owner’s address and TLS', () => {
    expect(blank).toMatchObject({ fromAddress: 'ana@vinhos.pt', port: '465', security: 'tls', preset: ownServer });
  });
  it('take a provider over, user name and limits with it', () => {
    const gmail = withPreset(blank, 'gmail');
    expect(gmail).toMatchObject({ host: 'smtp.gmail.com', user: 'ana@vinhos.pt', perHour: '100', perDay: '500' });
    expect(requestOf({ ...gmail, password: 'app' })).toMatchObject({ port: 465, perDay: 500, password: 'app' });
  });
  it('change the usual port with the security, and leave one of one’s own', () => {
    expect(withSecurity(blank, 'starttls').port).toBe('587');
    expect(withSecurity({ ...blank, port: '2525' }, 'starttls').port).toBe('2525');
  });
  it('log in by OAuth 2 with what is typed, and keep the secrets that are not', () => {
    const google = { ...withPreset(blank, 'workspace'), login: 'oauth' as const, clientId: 'regulars' };
    expect(google.tokenUrl).toBe('https://oauth2.googleapis.com/token');
    expect(requestOf(google)).toMatchObject({
      password: null,
      oauth: { clientId: 'regulars', tokenUrl: 'https://oauth2.googleapis.com/token' },
    });
    expect(requestOf(google).oauth).not.toHaveProperty('refreshToken');
    expect(requestOf({ ...google, refreshToken: 'r' }).oauth).toMatchObject({ refreshToken: 'r' });
  });
  it('keep the password unless one is typed, and drop it with the user name', () => {
    expect(requestOf({ ...blank, user: 'ana' })).not.toHaveProperty('password');
    expect(requestOf({ ...blank, user: ' ' })).toMatchObject({ user: null, password: null });
    expect(requestOf(blank)).toMatchObject({ perHour: null, perDay: null, fromName: null });
  });
});
