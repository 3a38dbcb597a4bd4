import type { SourceId } from '../sources/sources.ts';

/** What the words on privacy that every page of a session shows rest on. */
export const privacySources = {
  /** That members of a group are bound by their word, and in most states not by law. */
  others: 'group-confidentiality',
  /** That a record leaves the program with written consent. */
  record: 'part-2-rule',
} as const satisfies Readonly<Record<string, SourceId>>;
