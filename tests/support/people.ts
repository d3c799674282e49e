import { ConsoleActor, ConsoleSetup, ConsoleUsers, TokenDesk } from '@regulars/access/api';
import type { Role, Scope } from '@regulars/access/domain';
import type { TestServer } from './server';

/** The shop that most stories happen in. */
export const theBusiness = {
  name: 'Vinhos da Ana',
  zone: 'Europe/Lisbon',
  country: 'PT',
  language: 'pt',
  currency: 'EUR',
  address: 'Rua das Flores 1\n1200-195 Lisboa',
};
export const password = 'quiet-morning-42';

/** Somebody signed in: pass `as` to `ask`. */
export interface Person {
  id: string;
  email: string;
  as: { cookie: string };
}

/** Signs in as a browser does; gives what its cookies are from then on. */
export async function signIn(server: TestServer, email: string, secret = password): Promise<{ cookie: string }> {
  const answer = await server.ask('POST', '/api/session', { body: { email, password: secret } });
  if (answer.status !== 200) throw new Error(`${email} could not sign in: ${JSON.stringify(answer.body)}`);
  return { cookie: answer.cookies.map(({ name, value }) => `${name}=${value}`).join('; ') };
}

/** Sets the shop up as its owner does on the command line, and signs her in. */
export async function anOwner(server: TestServer, business: Partial<typeof theBusiness> = {}): Promise<Person> {
  const owner = { name: 'Ana Silva', email: 'ana@shop.test', password };
  const { id } = await server.app.get(ConsoleSetup).setUp({ owner, business: { ...theBusiness, ...business } });
  return { id, email: owner.email, as: await signIn(server, owner.email) };
}

/** Somebody else who works there, signed in. The shop is set up before. */
export async function aColleague(server: TestServer, role: Role, name = `The ${role}`): Promise<Person> {
  const email = `${name.toLowerCase().replaceAll(' ', '.')}@shop.test`;
  const { id } = await server.app.get(ConsoleUsers).add({ name, email, role }, password);
  return { id, email, as: await signIn(server, email) };
}

/** A program's token that acts for somebody. */
export async function aToken(server: TestServer, user: Person, scope: Scope): Promise<{ token: string }> {
  const console = await server.app.get(ConsoleActor).get();
  const { token } = await server.app.get(TokenDesk).make(console, user.id, { name: 'A program', scope });
  return { token };
}
