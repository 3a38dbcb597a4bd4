import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { allExamples } from '#app/[locale]/components/all-examples.ts';

/** Components whose words are all their own, so that no long word can reach them. */
const withoutForeignWords = new Set([
  'drawings/knot-legend',
  'drawings/role-share',
  'drawings/score-knot',
  'drawings/team-figure',
  'articles/inquiry-field-table',
  'articles/retention-table',
  'articles/vocabulary',
  'layout/live-slot',
  'license-check/check-steps',
  'license-check/look-up-counts',
  'license-check/national-list',
  'license-check/state-index',
  'sessions/basis-line',
  'sessions/part-legend',
  'ui/arrow',
  'ui/part-mark',
  'ui/role-thread',
]);

const subjects = readdirSync('components', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** Every component as `subject/file`: a .tsx file that is no examples file. */
const components = subjects.flatMap((subject) =>
  readdirSync(`components/${subject}`)
    .filter((name) => name.endsWith('.tsx') && !name.endsWith('.examples.tsx'))
    .map((name) => `${subject}/${name.slice(0, -'.tsx'.length)}`),
);

function listStates(component: string): readonly string[] {
  const [subject = '', file = ''] = component.split('/');
  return Object.keys(allExamples[subject]?.[file] ?? {});
}

test('every subject hands its examples to /components', () => {
  expect(Object.keys(allExamples).toSorted()).toEqual(subjects.toSorted());
});

test.each(components)('%s has an example of its plain state, made from its own file', (component) => {
  const [subject = '', file = ''] = component.split('/');
  const source = readFileSync(`components/${subject}/${subject}.examples.tsx`, 'utf8');
  expect(source, `Import it in components/${subject}/${subject}.examples.tsx`).toContain(`'./${file}.tsx'`);
  expect(listStates(component), `Add '${file}': { plain: … } there`).toContain('plain');
});

test.each(components.filter((component) => !withoutForeignWords.has(component)))(
  '%s has an example with long words',
  (component) => {
    expect(listStates(component)).toContain('long words');
  },
);

test('every example is of a component that exists', () => {
  const named = Object.entries(allExamples).flatMap(([subject, all]) =>
    Object.keys(all).map((file) => `${subject}/${file}`),
  );
  expect(named.filter((name) => !components.includes(name))).toEqual([]);
});
