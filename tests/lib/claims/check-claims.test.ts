import { describe, expect, test } from 'vitest';
import { parseCatalog } from '#lib/catalog/build-catalog.ts';
import { catalog } from '#lib/catalog/catalog.ts';
import { checkClaims } from '#lib/claims/check-claims.ts';
import { listCatalogPassages } from '#lib/prose/passages-of-data.ts';
import { aCatalogSource, withCell, withEntry } from '#tests/support/a-catalog-source.ts';
import { checkProseClaims } from '#tests/support/check-prose-claims.ts';

/** A true sentence, and the verb that makes it false when it takes the place of another. */
const flips = [
  ['A licensed therapist leads individual therapy.', 'leads', 'supports', 'takes no part in'],
  ['The process group is led by a licensed therapist.', 'led', 'co-led', 'not led'],
  ['Peers co-lead the process group.', 'co-lead', 'support', 'lead'],
  ['The peer support group is run by a peer support specialist.', 'is', 'was', 'is not'],
  ['The psychiatrist leads medication visits.', 'leads', 'runs', 'does not lead'],
  [
    'The psychiatrist takes no part in the skills group.',
    'takes no part in',
    'stays out of',
    'co-facilitates',
  ],
  ['Of the five roles, only the psychiatrist prescribes.', 'prescribes', 'may prescribe', 'never prescribes'],
  ['Peers do not diagnose.', 'do not diagnose', 'never diagnose', 'diagnose'],
  ['A peer support specialist gives no therapy.', 'gives no', 'offers no', 'gives'],
  ['Therapists and counselors co-lead family education.', 'co-lead', 'support', 'lead'],
  ['Case management is handled by the addiction counselor.', 'is handled', 'is led', 'is never handled'],
  ['A family therapist may lead the skills group.', 'may lead', 'can lead', 'leads'],
  ['The psychiatrist does not lead the process group.', 'does not lead', 'never leads', 'leads'],
  ['The counselor supports the trauma group but does not lead it.', 'supports', 'helps in', 'stays out of'],
  ['In the multi-family group, a family therapist leads.', 'leads', 'may lead', 'takes no part'],
  ['The group that the family therapist runs is family education.', 'runs', 'leads', 'does not run'],
  ['Therapists do not prescribe, and neither do counselors.', 'do not', 'may not', 'may'],
  ['Psychiatrists can give psychotherapy.', 'can give', 'give', 'cannot give'],
  ['The peer, who has been there, supports the relapse-prevention group.', 'supports', 'helps in', 'leads'],
  ['It is the therapist who leads the trauma group, not the peer.', 'leads', 'runs', 'does not lead'],
] as const;

describe.each(flips)('%s', (sentence, verb, same, other) => {
  test('passes, also with another verb that says the same', () => {
    expect(checkProseClaims(sentence)).toEqual([]);
    expect(checkProseClaims(sentence.replace(verb, same))).toEqual([]);
  });

  test('is reported once its verb is changed', () => {
    expect(checkProseClaims(sentence.replace(verb, other))).not.toEqual([]);
  });
});

test('says where the sentence stands, what it says, what the matrix says, and both ways to mend it', () => {
  expect(
    checkProseClaims('You meet people.\n\nIn week one the\npsychiatrist leads the process group.'),
  ).toEqual([
    {
      file: 'content/articles/a-week.mdx',
      line: 12,
      message:
        '"In week one the psychiatrist leads the process group." says that a psychiatrist leads the process group. The matrix says "none": The psychiatrist takes no part in the process group: they do not lead every session.',
      remedy:
        'Correct the sentence, for example with <Leads session="process-group" />; or, if it is right, change the cell process-group.psychiatrist in content/sessions/matrix.ts, with its basis.',
    },
  ]);
});

test('names the limit of a role that a sentence breaks, and where it is written', () => {
  const [issue] = checkProseClaims('Peers may prescribe.');
  expect(issue?.message).toContain('says that a peer support specialist may prescribe.');
  expect(issue?.message).toContain('The limits of the role say "no" for "prescribes".');
  expect(issue?.remedy).toContain('acts.prescribes in content/roles/peer-support-specialist.ts');
});

test('asks for the license in a sentence on what depends on one', () => {
  expect(checkProseClaims('Addiction counselors diagnose.')).toHaveLength(1);
  expect(checkProseClaims('Addiction counselors may diagnose where their license allows it.')).toEqual([]);
});

test('takes a section’s "they" for the role in its heading', () => {
  const body = '## Psychiatrists {/*one*/}\n\nRules differ. They lead the process group.';
  expect(checkProseClaims(body).map(({ line }) => line)).toEqual([12]);
});

test('leaves room for a second leader where the sentence does', () => {
  expect(checkProseClaims('The counselor leads the relapse-prevention group.')).toHaveLength(1);
  expect(
    checkProseClaims('The counselor leads the relapse-prevention group, and you can ask questions.'),
  ).toHaveLength(1);
  expect(checkProseClaims('The counselor also leads the relapse-prevention group.')).toEqual([]);
  expect(
    checkProseClaims('Relapse prevention is led by <Leads session="relapse-prevention-group" />.'),
  ).toEqual([]);
});

describe('in the catalog’s own texts', () => {
  const source = aCatalogSource();
  const check = (changes: Parameters<typeof aCatalogSource>[0]) =>
    checkClaims(listCatalogPassages(parseCatalog(aCatalogSource(changes))), catalog).map(
      ({ entry }) => entry,
    );

  test('finds nothing against the catalog they make', () => {
    expect(check({})).toEqual([]);
  });

  test('reads what a role may and may not do as said of the role', () => {
    const psychiatrist = { may: ['Lead the process group'], mayNot: ['Prescribe medicine'] };
    expect(check({ roles: withEntry(source.roles, 'psychiatrist', psychiatrist) })).toEqual([
      'psychiatrist.may.0',
      'psychiatrist.mayNot.0',
    ]);
  });

  test('reads a cell as said of its role and its session', () => {
    const sentence = 'The psychiatrist takes no part in it, though they co-lead the group.';
    expect(check({ matrix: withCell('process-group', 'psychiatrist', { sentence }) })).toEqual([
      'process-group.psychiatrist.sentence',
    ]);
  });

  test('reads an answer as said of the role and session in its question', () => {
    const changed = withEntry(source.questions, 'how-peers-help', {
      answer: ['They lead family education.'],
    });
    const questions = withEntry(changed, 'who-leads-relapse-prevention', {
      answer: ['The psychiatrist leads it.'],
    });
    expect(check({ questions }).toSorted()).toEqual([
      'how-peers-help.answer.0',
      'who-leads-relapse-prevention.answer.0',
    ]);
  });

  test('reads a session’s texts as said of the session', () => {
    const sessions = withEntry(source.sessions, 'process-group', {
      description: ['A psychiatrist leads the group.'],
    });
    expect(check({ sessions })).toEqual(['process-group.description.0']);
  });
});
