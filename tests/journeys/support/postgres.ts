import { startPostgres } from '@regulars/shared/testing/postgres';

/** One PostgreSQL for the journeys that run on it. */
export default async function globalSetup(): Promise<() => Promise<void>> {
  const postgres = await startPostgres();
  process.env.JOURNEY_POSTGRES_URL = postgres.url;
  return () => postgres.stop();
}
