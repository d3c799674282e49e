import type { TestServer } from '../../support/server';

/** Every route that the running server answers, as Fastify knows them: `GET /api/users/:id`. */
export function routesOf(server: TestServer): string[] {
  const tree = server.app.getHttpAdapter().getInstance().printRoutes({ commonPrefix: false });
  const above: string[] = [];
  const routes: string[] = [];
  for (const line of tree.split('\n')) {
    const [, indent, part, methods] = /^([│ ]*)[├└]── (.*?)(?: \(([A-Z, ]+)\))?$/.exec(line) ?? [];
    if (indent === undefined || part === undefined) continue;
    const depth = indent.length / 4;
    const path = `${depth === 0 ? '' : (above[depth - 1] ?? '')}${part}`;
    above[depth] = path;
    for (const method of methods?.split(', ') ?? []) if (!quiet.has(method)) routes.push(`${method} ${path}`);
  }
  return routes.sort();
}

// Fastify makes HEAD of every GET; what nobody may GET, nobody may HEAD (the same handlers stand before it).
const quiet = new Set(['HEAD', 'OPTIONS']);
