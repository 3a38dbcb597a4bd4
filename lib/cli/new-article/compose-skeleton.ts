import { subjects, type ArticleHead } from '#content/articles/schema.ts';

type SkeletonFacts = Pick<ArticleHead, 'title' | 'audience'> & {
  /** ISO date. */
  readonly today: string;
};

/** An article whose head fits the schema, with a TODO in place of each thing to write: content:check finds them. */
export function composeSkeleton({ title, audience, today }: SkeletonFacts): string {
  return `---
title: ${JSON.stringify(title)}
description: "TODO: say in 50 to 160 characters what a reader finds here, for search results."
publishedOn: ${today}
updatedOn: ${today}
audience: ${audience}
# The group of the list of articles that it belongs to: ${subjects.join(', ')}.
subject: ${subjects[0]}
summary:
  - "TODO: the first of three short lines that can stand for it."
  - "TODO: the second of three short lines that can stand for it."
  - "TODO: the third of three short lines that can stand for it."
roles: []
sources:
  - todo-first-source
  - todo-second-source
  - todo-third-source
related:
  - /sessions
review: null
---

TODO: say in two or three sentences what this is about, and for whom.

## TODO: what the first part answers {/*first-part*/}

TODO: the answer first, then the reason.<SourceNote id="todo-first-source" />

## TODO: what the second part answers {/*second-part*/}

TODO: name roles and sessions with components, so that they stay true.<SourceNote id="todo-second-source" />

## What studies show, and what they do not {/*studies*/}

TODO: what was found, in how many people, and what limits it.<SourceNote id="todo-third-source" />

## What to ask {/*what-to-ask*/}

- TODO: a question that a reader can put to any program?
`;
}
