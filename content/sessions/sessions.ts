import { familySessions } from './family-sessions.ts';
import { groupSessions } from './group-sessions.ts';
import { medicalSessions } from './medical-sessions.ts';
import { oneToOneSessions } from './one-to-one-sessions.ts';
import { planningSessions } from './planning-sessions.ts';
import { sessionSlugs, type SessionInput } from './schema.ts';

const byKind: readonly SessionInput[] = [
  ...oneToOneSessions,
  ...groupSessions,
  ...familySessions,
  ...medicalSessions,
  ...planningSessions,
];

/** Every kind of session, in the order of `sessionSlugs`; one that nobody has written yet is missing here. */
export const sessions: readonly SessionInput[] = sessionSlugs.flatMap((slug) =>
  byKind.filter((session) => session.slug === slug),
);
