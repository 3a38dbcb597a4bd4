import { roleSlugs } from '#content/roles/schema.ts';
import { sessionSlugs } from '#content/sessions/schema.ts';
import type { ContentIssue } from '#lib/content-error.ts';
import type { Catalog } from './catalog-source.ts';
import { checkCoverage } from './check-coverage.ts';
import { checkLicenseBoards } from './check-license-boards.ts';
import { checkMatrixRows } from './check-matrix-rows.ts';
import { checkReaders } from './check-readers.ts';
import { checkStatedFacts } from './check-stated-facts.ts';
import { contentFiles, fileOf, type ListedContent } from './content-files.ts';
import { findTokens } from './fill-tokens.ts';
import { listTruthSources } from './list-sources.ts';
import { listCatalogTexts } from './list-texts.ts';
import { findFact, sayFact } from './say-fact.ts';

type Citation = { readonly file: string; readonly entry: string; readonly source: string };

/** Every reference from one entry to another that does not resolve, and every name used twice. */
export function checkReferences(catalog: Catalog): readonly ContentIssue[] {
  return [
    ...checkUnique(
      'roles',
      catalog.roles.map(({ slug }) => slug),
    ),
    ...checkUnique(
      'sessions',
      catalog.sessions.map(({ slug }) => slug),
    ),
    ...checkUnique(
      'questions',
      catalog.questions.map(({ id }) => id),
    ),
    ...checkUnique(
      'sheetQuestions',
      catalog.sheetQuestions.map(({ id }) => id),
    ),
    ...checkUnique(
      'truths',
      catalog.truths.map(({ id }) => id),
    ),
    ...checkUnique(
      'facts',
      catalog.facts.map(({ id }) => id),
    ),
    ...checkUnique(
      'sources',
      catalog.sources.map(({ id }) => id),
    ),
    ...checkUnique(
      'helpLines',
      catalog.helpLines.map(({ id }) => id),
    ),
    ...checkUnique(
      'terms',
      catalog.terms.map(({ id }) => id),
    ),
    ...checkWritten('roles', roleSlugs, catalog.roles),
    ...checkWritten('sessions', sessionSlugs, catalog.sessions),
    ...checkCitations(catalog),
    ...checkCredentials(catalog),
    ...checkColleagues(catalog),
    ...checkFacts(catalog),
    ...checkTokens(catalog),
    ...checkStatedFacts(catalog),
    ...checkMatrixRows(catalog),
    ...checkCoverage(catalog),
    ...checkLicenseBoards(catalog.licenseBoards),
    ...checkReaders(catalog),
  ];
}

function checkUnique(kind: ListedContent, names: readonly string[]): readonly ContentIssue[] {
  const twice = new Set(names.filter((name, index) => names.indexOf(name) !== index));
  return [...twice].map((name) => ({
    file: contentFiles[kind],
    entry: name,
    message: `"${name}" stands twice.`,
    remedy: 'Rename or remove one of them.',
  }));
}

function checkWritten(
  kind: 'roles' | 'sessions',
  slugs: readonly string[],
  entries: readonly { readonly slug: string }[],
): readonly ContentIssue[] {
  return slugs
    .filter((slug) => !entries.some((entry) => entry.slug === slug))
    .map((slug) => ({
      file: contentFiles[kind],
      entry: slug,
      message: `"${slug}" has a place in the matrix but no entry.`,
      remedy: 'Write its entry and add it to the list in this file.',
    }));
}

function checkCitations(catalog: Catalog): readonly ContentIssue[] {
  const known = new Set(catalog.sources.map(({ id }) => id));
  return listCitations(catalog)
    .filter(({ source }) => !known.has(source))
    .map(({ file, entry, source }) => ({
      file,
      entry,
      message: `The source "${source}" does not exist.`,
      remedy: `Add it to ${contentFiles.sources}, or cite one that is there.`,
    }));
}

function listCitations(catalog: Catalog): readonly Citation[] {
  const citedBy = (kind: ListedContent, name: string, sources: readonly string[], entry?: unknown) =>
    sources.map((source) => ({ file: fileOf(kind, name, entry), entry: `${name}.sources`, source }));
  return [
    ...catalog.roles.flatMap((role) => citedBy('roles', role.slug, role.sources)),
    ...catalog.sessions.flatMap((session) => citedBy('sessions', session.slug, session.sources, session)),
    ...catalog.facts.flatMap(({ id, source }) => citedBy('facts', id, source === undefined ? [] : [source])),
    ...catalog.questions.flatMap((question) => citedBy('questions', question.id, question.sources)),
    ...catalog.sheetQuestions.flatMap(({ id, sources }) => citedBy('sheetQuestions', id, sources)),
    ...catalog.truths.flatMap((truth) => citedBy('truths', truth.id, listTruthSources(truth))),
    ...catalog.helpLines.flatMap((line) => citedBy('helpLines', line.id, [line.source])),
    ...catalog.terms.flatMap((term) =>
      citedBy('terms', term.id, term.source === undefined ? [] : [term.source]),
    ),
    ...Object.entries(catalog.matrix).flatMap(([session, row]) =>
      Object.entries(row).flatMap(([role, { basis }]) =>
        basis.kind === 'source'
          ? [{ file: contentFiles.matrix, entry: `${session}.${role}`, source: basis.source }]
          : [],
      ),
    ),
  ];
}

function checkCredentials(catalog: Catalog): readonly ContentIssue[] {
  const explained = new Set(catalog.terms.flatMap(({ abbreviation }) => abbreviation ?? []));
  return catalog.roles.flatMap((role) =>
    role.credentials
      .filter(({ abbreviation }) => !explained.has(abbreviation))
      .map(({ abbreviation }) => ({
        file: fileOf('roles', role.slug),
        entry: `${role.slug}.credentials`,
        message: `"${abbreviation}" is not in the glossary.`,
        remedy: `Add a term with this abbreviation to ${contentFiles.terms}.`,
      })),
  );
}

function checkColleagues(catalog: Catalog): readonly ContentIssue[] {
  return catalog.roles.flatMap((role) =>
    catalog.roles
      .filter(({ slug }) => slug !== role.slug && role.worksWith[slug] === undefined)
      .map(({ slug }) => ({
        file: fileOf('roles', role.slug),
        entry: `${role.slug}.worksWith`,
        message: `Nothing says how this role works with "${slug}".`,
        remedy: `Add a sentence under the key '${slug}'.`,
      })),
  );
}

function checkTokens(catalog: Catalog): readonly ContentIssue[] {
  return listCatalogTexts(catalog).flatMap(({ file, entry, text }) =>
    findTokens(catalog, text)
      .filter(({ words }) => words === undefined)
      .map(({ token }) => ({
        file,
        entry,
        message: `The token ${token} names nothing.`,
        remedy: describeTokens,
      })),
  );
}

const describeTokens =
  'Use {leads:…}, {co-leads:…}, {supports:…} or {session:…} with a session, {role:…} or {roles:…} with a role, {fact:…} with a fact, {call:…} or {text:…} with a help line, {provider:…} with weekly-hours, answer-time, retention or states.';

function checkFacts(catalog: Catalog): readonly ContentIssue[] {
  const wordless = catalog.facts.flatMap((fact) =>
    [undefined, ...Object.keys(fact.forms ?? {})]
      .filter((form) => /[{}]/.test(sayFact(fact, form) ?? ''))
      .map((form) => ({
        file: contentFiles.facts,
        entry: `${fact.id}.${form ?? 'text'}`,
        message: 'Its words name a figure that the value does not have.',
        remedy: 'Write {value} for a single value, {min} and {max} for a range, and give the value.',
      })),
  );
  const unknown = catalog.sessions.flatMap((session) =>
    (['length', 'frequency', 'size'] as const)
      .filter((field) => findFact(catalog, session[field]) === undefined)
      .map((field) => ({
        file: fileOf('sessions', session.slug, session),
        entry: `${session.slug}.${field}`,
        message: `The fact "${session[field]}" does not exist.`,
        remedy: 'Add it to content/facts/session-facts.ts, or name one that is there.',
      })),
  );
  return [...wordless, ...unknown];
}
