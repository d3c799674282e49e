import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import { Logger } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { problemOf, NotThere } from '@regulars/shared/http';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { pagePolicy } from './policy';

const hashed = /-[A-Z0-9]{8}\.(js|css|woff2?)$/;

/** Serves the built web app: files as they are, every other address as its index page. */
export async function serveWeb(app: NestFastifyApplication, root: string): Promise<void> {
  const index = join(root, 'index.html');
  if (!existsSync(index)) {
    new Logger('Web').warn(
      `The screens are not built (${root} has no index.html): only the API answers. Run \`npm run build\`.`,
    );
    return;
  }
  const page = readFileSync(index, 'utf8');
  const fastify = app.getHttpAdapter().getInstance();
  await app.register(fastifyStatic, {
    root,
    index: false,
    wildcard: false,
    preCompressed: true,
    globIgnore: ['**/index.html', '**/*.br', '**/*.gz'],
    setHeaders: (reply, path: string) => {
      const kept = hashed.test(path.replace(/\.(br|gz)$/, ''));
      reply.header('cache-control', kept ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  fastify.get('/*', (request: FastifyRequest, reply: FastifyReply) => answer(page, request, reply));
}

function answer(page: string, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const path = request.url.split('?', 1)[0] ?? '/';
  if (/^\/(api|health|metrics)(\/|$)/.test(path) || /\.[a-z0-9]{2,5}$/i.test(path)) {
    return reply
      .status(404)
      .header('content-type', 'application/problem+json')
      .send(JSON.stringify(problemOf(new NotThere('address'))));
  }
  const nonce = randomBytes(16).toString('base64');
  return reply
    .header('content-security-policy', pagePolicy(nonce))
    .header('cache-control', 'no-store')
    .type('text/html; charset=utf-8')
    .send(page.replaceAll('CSP_NONCE', nonce));
}
