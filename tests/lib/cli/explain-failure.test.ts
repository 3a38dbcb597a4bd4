import { expect, test } from 'vitest';
import { explainFailure } from '#lib/cli/explain-failure.ts';
import { ContentError } from '#lib/content-error.ts';

function anErrorFrom(place: string): Error {
  const error = new SyntaxError('Unexpected end of input');
  error.stack = `${place}\n\nSyntaxError: Unexpected end of input`;
  return error;
}

test('names file and line of a content file that cannot be parsed', () => {
  expect(explainFailure(anErrorFrom('file:///site/content/roles/roles.ts:7'), '/site')).toMatchObject([
    {
      file: 'content/roles/roles.ts',
      line: 7,
      message: 'This file cannot be read: Unexpected end of input.',
    },
  ]);
});

test('names the content file that imports what is not there, without the machine’s paths', () => {
  const error = new Error("Cannot find module '/site/content/a.ts' imported from /site/content/b.ts");
  expect(explainFailure(error, '/site')).toMatchObject([
    {
      file: 'content/b.ts',
      message: "This file cannot be read: Cannot find module 'content/a.ts' imported from content/b.ts.",
    },
  ]);
});

test('passes on the faults of a content error', () => {
  const issue = { file: 'content/a.ts', message: 'Wrong.', remedy: 'Correct it.' };
  expect(explainFailure(new ContentError([issue]), '/site')).toEqual([issue]);
});

test.each(['file:///site/lib/pages/page.ts:7', 'file:///elsewhere/content/a.ts:7', 'nowhere'])(
  'blames no author for a failure in %s',
  (place) => {
    expect(explainFailure(anErrorFrom(place), '/site')).toBeUndefined();
  },
);

test('blames no author for what is not an error', () => {
  expect(explainFailure('thrown text', '/site')).toBeUndefined();
});
