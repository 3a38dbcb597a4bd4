import { expect, test } from 'vitest';
import { questionSchema } from '#content/questions/schema.ts';
import { parseCatalog } from '#lib/catalog/build-catalog.ts';
import { checkCoverage } from '#lib/catalog/check-coverage.ts';
import { aCatalogSource } from '#tests/support/a-catalog-source.ts';
import { articleQuestions } from '#tests/support/article-questions.ts';
import { checkProseClaims } from '#tests/support/check-prose-claims.ts';

/** The claims of the article the site began with, in other words, by its sections. */
const sections = [
  '## Licensed therapists {/*one*/}',
  'Licensed therapists run individual therapy. The relapse-prevention group is led by a licensed therapist.',
  '## Psychiatrists {/*three*/}',
  'They often lead therapy sessions. They do not lead every session.',
  '## Peer support specialists {/*four*/}',
  'They help to facilitate groups. They give no clinical therapy.',
  '## Questions {/*questions*/}',
  'Addiction counselors lead sessions on relapse prevention.',
  'Therapy sessions are led by licensed therapists, family therapists and peer support specialists.',
];

const said = checkProseClaims(sections.join('\n\n')).map(({ line, message }) => ({ line, message }));

test('finds nothing else than where the article pulls against itself', () => {
  expect(said.map(({ line }) => line)).toEqual([12, 16, 24, 26]);
});

test('reports that relapse prevention is given to one role and then to another', () => {
  const both =
    'names one leader of two: the relapse-prevention group is led by a licensed therapist or an addiction counselor.';
  expect(said[0]?.message).toBe(`"The relapse-prevention group is led by a licensed therapist." ${both}`);
  expect(said[2]?.message).toBe(`"Addiction counselors lead sessions on relapse prevention." ${both}`);
});

test('reports that psychiatrists often lead therapy', () => {
  expect(said[1]?.message).toContain(
    '"They often lead therapy sessions." says that a psychiatrist leads therapy.',
  );
});

test('reports that peers are counted among those who lead therapy', () => {
  expect(said[3]?.message).toContain('says that a peer support specialist leads therapy.');
});

test('reports that its questions pass over the family therapist, and only that role altogether', () => {
  const questions = articleQuestions.map((entry) => questionSchema.parse(entry));
  const written = parseCatalog(aCatalogSource());
  const holes = checkCoverage({ ...written, questions }).map(({ message }) => message);
  const open = written.roles.filter(({ title }) => {
    const asked = ` ${title.toLowerCase()}`;
    return holes.filter((message) => message.includes(asked)).length === 6;
  });
  expect(open.map(({ slug }) => slug)).toEqual(['family-therapist']);
});
