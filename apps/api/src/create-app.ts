import fastifyCookie from '@fastify/cookie';
import fastifyHelmet from '@fastify/helmet';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppModule, type Parts } from './app.module';
import { serveDocs } from './docs';
import { PinoLog } from './log/pino-log';
import { serveWeb } from './web/serve-web';
import { answerPolicy } from './web/policy';

export interface AppOptions extends Parts {
  /** The folder of the built web app; without it only the API answers. */
  webRoot?: string;
}

/** Composes the server without listening. The caller closes the app, then the database. */
export async function createApp(options: AppOptions): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    bodyLimit: 1_048_576,
    trustProxy: 'loopback',
    routerOptions: { maxParamLength: 300 },
  });
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.of(options), adapter, {
    logger: new PinoLog(options.settings.logLevel),
    abortOnError: false,
  });
  app.setGlobalPrefix('api', {
    exclude: ['health/{*path}', 'metrics', 'f/{*path}', 'preferences/{*path}', 'unsubscribe/{*path}'],
  });
  // A page of another site can send text/plain without asking first (CORS): it gets 415, like any type we do not read.
  app.getHttpAdapter().getInstance().removeContentTypeParser('text/plain');
  await app.register(fastifyCookie);
  await app.register(fastifyHelmet, {
    contentSecurityPolicy: { useDefaults: false, directives: answerPolicy },
    crossOriginEmbedderPolicy: false,
    strictTransportSecurity: options.settings.publicUrl.startsWith('https://'),
    referrerPolicy: { policy: 'same-origin' },
  });
  serveDocs(app);
  if (options.webRoot !== undefined) await serveWeb(app, options.webRoot);
  return app;
}
