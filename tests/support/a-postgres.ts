/** A PostgreSQL server for one test file. Throws when PostgreSQL is not installed: `npm test` installs it. */
export { startPostgres as aPostgres, type RunningPostgres } from '#tools/postgres/start-postgres.ts';
