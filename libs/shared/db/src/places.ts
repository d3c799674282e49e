/** Where the data lives. */
export type DatabasePlace = { kind: 'sqlite'; file: string } | { kind: 'postgres'; url: string };

/** `DATABASE_URL` if it is set, else one SQLite file in `DATA_DIR`. */
export function placeOf(settings: { databaseUrl?: string | undefined; dataDir: string }): DatabasePlace {
  return settings.databaseUrl === undefined
    ? { kind: 'sqlite', file: `${settings.dataDir}/regulars.sqlite` }
    : { kind: 'postgres', url: settings.databaseUrl };
}
