import { expect, it } from 'vitest';
import { bounceDraftOf, bounceRequestOf } from './bounce-draft';

it('begins with the mailbox that goes with the mail server', () => {
  const draft = bounceDraftOf(null, { host: 'smtp.fastmail.com', user: 'ana@vinhos.pt' });
  expect(draft).toMatchObject({ host: 'imap.fastmail.com', port: '993', user: 'ana@vinhos.pt', folder: 'INBOX' });
  expect(bounceDraftOf(null, null)).toMatchObject({ host: '', user: '' });
});

it('sends a password only if one is typed', () => {
  const draft = bounceDraftOf(null, { host: 'smtp.fastmail.com', user: 'ana@vinhos.pt' });
  expect(bounceRequestOf(draft)).not.toHaveProperty('password');
  expect(bounceRequestOf({ ...draft, password: 'x' })).toMatchObject({ port: 993, security: 'tls', password: 'x' });
});
