import type { SSROptions } from 'vite';

/**
 * What goes into the server's bundle: all that is JavaScript, since loading some two thousand small files takes longer
 * and keeps more memory than all the rest of a start. Outside stay the native modules, and what is read as files; and `pg`, which TypeORM requires and
 * we import: bundled it would be there twice, and what we set on one (how counts are read) would not hold for the other.
 */
export const bundled: SSROptions = {
  target: 'node',
  noExternal: true,
  external: ['better-sqlite3', '@node-rs/argon2', 'pg', 'pg-native', 'prom-client', 'swagger-ui-dist'],
};

/** Packages that others ask for and live without: none of them is here, so nobody looks for them at build time. */
export const optional = [/^class-(validator|transformer)/, /^@nestjs\/(microservices|websockets)/, /^@fastify\/view$/];
