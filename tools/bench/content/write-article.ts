import type { Article } from '#lib/articles/load-articles.ts';

const subjects = [
  'You',
  'The team',
  'Your counselor',
  'Someone you trust',
  'The group',
  'Your family',
  'Each person',
];
const verbs = ['plans', 'names', 'checks', 'reads', 'shares', 'writes down', 'looks at', 'talks about'];
const objects = [
  'one goal',
  'the day',
  'sleep and food',
  'the next step',
  'hard hours',
  'good news',
  'two ideas',
];
const places = ['by video', 'at home', 'on the phone', 'in the first week', 'after the call', 'before lunch'];
const inserts = [
  '<Leads session="individual-therapy" />',
  '<RoleName slug="psychiatrist" plural />',
  '<SessionName slug="process-group" />',
  '<Fact id="iop-hours-adults" />',
];
const sources = ['samhsa-iop-advisory', 'ic-rc', 'license-guide'];

/** An article of some 800 words without sense or fault: the same number gives the same text. */
export function writeArticle(number: number): Article {
  const pick = createPicker(number + 1);
  const slug = `generated-${String(number)}`;
  const sections = Array.from({ length: 6 }, (_, index) => writeSection(index, pick));
  return {
    slug,
    address: `/articles/${slug}`,
    file: `content/articles/${slug}.mdx`,
    head: {
      title: `Generated text number ${String(number)}`,
      description: `Text number ${String(number)} has words enough for a description, and no more.`,
      publishedOn: '2026-11-24',
      updatedOn: '2026-11-24',
      audience: 'clients',
      subject: 'week',
      summary: [1, 2, 3].map(() => writeSentence(pick)),
      roles: [],
      sources,
      related: ['/faq'],
      quickExit: false,
      review: null,
    },
    headLines: {},
    body: `${sections.join('\n\n')}\n`,
    bodyLine: 30,
  };
}

type Pick = <Item>(items: readonly Item[]) => Item;

function writeSection(index: number, pick: Pick): string {
  const source = sources[index];
  const note = source === undefined ? '' : `<SourceNote id="${source}" />`;
  const paragraphs = [0, 1].map(() => [1, 2, 3].map(() => writeSentence(pick)).join('\n'));
  const insert = `Here you meet ${pick(inserts)} and [read on](/faq).${note}`;
  const items = [1, 2, 3].map(() => `- ${writeSentence(pick)}`).join('\n');
  return [`## Part ${String(index)} {/*part-${String(index)}*/}`, ...paragraphs, insert, items].join('\n\n');
}

function writeSentence(pick: Pick): string {
  return `${pick(subjects)} ${pick(verbs)} ${pick(objects)} and ${pick(verbs)} ${pick(objects)} ${pick(places)}.`;
}

/** A choice that looks like chance and depends on the seed alone (a linear congruential generator). */
function createPicker(seed: number): Pick {
  let state = seed;
  return (items) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    const item = items[Math.floor((state / 2 ** 32) * items.length)];
    if (item === undefined) throw new Error('There is nothing to choose from.');
    return item;
  };
}
