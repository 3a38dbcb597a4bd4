import type { Fact } from '#content/facts/schema.ts';
import type { HelpLine } from '#content/help-lines/schema.ts';
import type { Question } from '#content/questions/schema.ts';
import type { SheetQuestion } from '#content/question-sheets/schema.ts';
import type { Provider } from '#content/provider/schema.ts';
import type { Reader, Truth } from '#content/readers/schema.ts';
import type { Role, RoleSlug } from '#content/roles/schema.ts';
import type { Cell, Session, SessionSlug } from '#content/sessions/schema.ts';
import type { Source } from '#content/sources/schema.ts';
import type { Term } from '#content/glossary/schema.ts';
import type { StateBoards } from '#content/license-boards/schema.ts';

/** Content as authors wrote it, not yet believed. */
export type CatalogSource = {
  readonly roles: readonly unknown[];
  readonly sessions: readonly unknown[];
  readonly matrix: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly questions: readonly unknown[];
  readonly sheetQuestions: readonly unknown[];
  readonly truths: readonly unknown[];
  readonly readers: readonly unknown[];
  readonly facts: readonly unknown[];
  readonly sources: readonly unknown[];
  readonly helpLines: readonly unknown[];
  readonly terms: readonly unknown[];
  readonly licenseBoards: readonly unknown[];
  readonly provider: unknown;
};

export type Matrix = Readonly<Record<SessionSlug, Readonly<Record<RoleSlug, Cell>>>>;

/** Content that has been parsed and cross-checked: every slug and source id in it resolves. */
export type Catalog = {
  readonly roles: readonly Role[];
  readonly sessions: readonly Session[];
  readonly matrix: Matrix;
  readonly questions: readonly Question[];
  readonly sheetQuestions: readonly SheetQuestion[];

  /** With their tokens as written: the pages that tell them make links of some. */
  readonly truths: readonly Truth[];
  readonly readers: readonly Reader[];
  readonly facts: readonly Fact[];
  readonly sources: readonly Source[];
  readonly helpLines: readonly HelpLine[];
  readonly terms: readonly Term[];
  /** The official look-ups of every state, by part of the country. */
  readonly licenseBoards: readonly StateBoards[];
  readonly provider: Provider;
};
