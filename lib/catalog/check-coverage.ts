import {
  audienceAspects,
  audiences,
  roleAspects,
  type CoverageCell,
  type Question,
} from '#content/questions/schema.ts';
import type { Role } from '#content/roles/schema.ts';
import type { ContentIssue } from '#lib/content-error.ts';
import { contentFiles } from './content-files.ts';
import { findTokens, type TokenSource } from './fill-tokens.ts';
import { nameRole } from './who-leads.ts';

/** What the questions must answer between them, and in what words a hole is told. */
type Wanted = {
  readonly cell: CoverageCell;
  readonly hole: string;
  /** Why a question that says it covers the cell does not belong to it; undefined when it does. */
  readonly findMismatch: (question: Question) => Mismatch | undefined;
};
type Mismatch = Pick<ContentIssue, 'message' | 'remedy'>;

const askOfRole: Readonly<Record<(typeof roleAspects)[number], (name: string) => string>> = {
  who: (name) => `who is ${name}?`,
  may: (name) => `what may ${name} do?`,
  limits: (name) => `what may ${name} not do?`,
  leads: (name) => `what does ${name} lead?`,
  license: (name) => `how do I check the license of ${name}?`,
  family: (name) => `what does ${name} mean for my family?`,
};

const askOfAudience: Readonly<Record<(typeof audienceAspects)[number], string>> = {
  first: 'what happens first?',
  private: 'what is private?',
  'asking-cost': 'what does it cost to ask?',
  'not-working': 'what if it is not working?',
};

/**
 * Cells that no question covers, and questions that say they cover one but do not belong to it.
 * Takes tokens as authors wrote them, or filled.
 */
export function checkCoverage(
  catalog: TokenSource & { readonly questions: readonly Question[] },
): readonly ContentIssue[] {
  const { questions } = catalog;
  return listWanted(catalog).flatMap(({ cell, hole, findMismatch }) => {
    const answers = questions.filter(({ covers }) => covers.includes(cell));
    if (answers.length === 0) {
      return [
        {
          file: contentFiles.questions,
          message: hole,
          remedy: `Add a question with covers: ['${cell}'], or name the cell in one that answers it.`,
        },
      ];
    }
    return answers.flatMap((question) => {
      const mismatch = findMismatch(question);
      if (mismatch === undefined) return [];
      return [{ file: contentFiles.questions, entry: `${question.id}.covers`, ...mismatch }];
    });
  });
}

function listWanted(catalog: TokenSource): readonly Wanted[] {
  const ofRoles = catalog.roles.flatMap((role) =>
    roleAspects.map((aspect) => ({
      cell: `${role.slug}:${aspect}` as const,
      hole: `No question answers: ${askOfRole[aspect](nameRole(role))}`,
      findMismatch: (question: Question) =>
        namesRole(catalog, question, role) ? undefined : describeUnnamed(role, aspect),
    })),
  );
  const ofAudiences = audiences.flatMap((audience) =>
    audienceAspects.map((aspect) => ({
      cell: `${audience}:${aspect}` as const,
      hole: `No question for ${audience} answers: ${askOfAudience[aspect]}`,
      findMismatch: (question: Question) =>
        question.audience === audience ? undefined : describeStranger(audience, question.audience, aspect),
    })),
  );
  return [...ofRoles, ...ofAudiences];
}

/** Whether the question or its answer names the role, by title, plural or a token that says either. */
function namesRole(catalog: TokenSource, { question, answer }: Question, { title, plural }: Role): boolean {
  const written = [question, ...answer].join('\n');
  const read = [written, ...findTokens(catalog, written).map(({ words = '' }) => words)].join('\n');
  return [title, plural].some((name) => new RegExp(`\\b${RegExp.escape(name)}\\b`, 'i').test(read));
}

function describeUnnamed(role: Role, aspect: string): Mismatch {
  return {
    message: `It covers '${role.slug}:${aspect}' and does not name ${nameRole(role)}.`,
    remedy: `Name the role with {role:${role.slug}} or {roles:${role.slug}}, or take the cell out of covers.`,
  };
}

function describeStranger(audience: string, asked: string, aspect: string): Mismatch {
  return {
    message: `It covers '${audience}:${aspect}' and is a question for ${asked}.`,
    remedy: `Write one for ${audience}, or take the cell out of covers.`,
  };
}
