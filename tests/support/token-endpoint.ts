import { createServer } from 'node:http';

/** What the endpoint answers from now on. */
export type TokenReply = { status: number; body: object } | { redirect: string };

export interface TokenEndpoint {
  readonly url: string;
  /** What was asked, form fields by name. */
  readonly asked: Record<string, string>[];
  answer(reply: TokenReply): void;
  close(): Promise<void>;
}

/** A provider's token endpoint (RFC 6749) on loopback. */
export async function startTokenEndpoint(first: TokenReply): Promise<TokenEndpoint> {
  const asked: Record<string, string>[] = [];
  let reply = first;
  const server = createServer((request, response) => {
    let text = '';
    request.on('data', (piece: Buffer) => (text += piece.toString()));
    request.on('end', () => {
      asked.push(Object.fromEntries(new URLSearchParams(text)));
      if ('redirect' in reply) response.writeHead(307, { location: reply.redirect }).end();
      else response.writeHead(reply.status, { 'content-type': 'application/json' }).end(JSON.stringify(reply.body));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}/token`,
    asked,
    answer: (next) => (reply = next),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
