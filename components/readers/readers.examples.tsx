import { forms } from '#content/inquiry-form/forms.ts';
import { words } from '#content/wording/en/words.ts';
import { catalog } from '#lib/catalog/catalog.ts';
import { tellReader } from '#lib/catalog/tell-reader.ts';
import type { Examples } from '../examples.ts';
import { longCatalog, longText } from '../long-words.ts';
import { Derived } from './derived.tsx';
import { NeededAnswers } from './needed-answers.tsx';
import { ReachList } from './reach-list.tsx';
import { TeamList } from './team-list.tsx';
import { TruthBlock } from './truth-block.tsx';
import { TruthLine } from './truth-line.tsx';
import { TruthSection } from './truth-section.tsx';

const link = (address: string) => address;
const { told, sourceIds } = tellReader(catalog, 'clients');
const context = { words, catalog, link, sourceIds };
const longContext = { ...context, catalog: longCatalog };
const [first] = told;
const line = {
  text: 'In danger, {call:emergency}. {role:psychiatrist} may prescribe.',
  sources: ['emergency-911'],
};
const longLine = { text: longText, sources: [] };

export const readersExamples = {
  derived: {
    plain: <Derived context={context} derivation="week" />,
    'long words': <Derived context={longContext} derivation="team" />,
  },
  'needed-answers': {
    plain: <NeededAnswers form={forms.everyone} />,
    'for professionals': <NeededAnswers form={forms.professionals} />,
    'long words': (
      <NeededAnswers
        form={{ fields: forms.everyone.fields.map((field) => ({ ...field, label: longText })) }}
      />
    ),
  },
  'reach-list': {
    plain: <ReachList words={words} provider={catalog.provider} />,
    'long words': (
      <ReachList
        words={{ ...words, layout: { ...words.layout, footer: { ...words.layout.footer, hours: longText } } }}
        provider={catalog.provider}
      />
    ),
  },
  'team-list': {
    plain: <TeamList words={words.readers} catalog={catalog} link={link} />,
    'long words': <TeamList words={words.readers} catalog={longCatalog} link={link} />,
  },
  'truth-block': {
    plain: <TruthBlock context={context} block={line} />,
    'steps in order': <TruthBlock context={context} block={{ steps: [line, longLine] }} />,
    'an urgent box': (
      <TruthBlock context={context} block={{ title: 'Help that is there now', urgent: [line] }} />
    ),
    'long words': <TruthBlock context={context} block={{ items: [longLine] }} />,
  },
  'truth-line': {
    plain: <TruthLine context={context} line={line} />,
    'long words': <TruthLine context={context} line={longLine} />,
  },
  'truth-section': {
    plain: first === undefined ? null : <TruthSection context={context} told={first} />,
    'long words':
      first === undefined ? null : (
        <TruthSection
          context={context}
          told={{
            heading: longText,
            truth: {
              ...first.truth,
              id: 'long-truth',
              body: [longLine],
              more: { href: '/faq', text: longText },
            },
          }}
        />
      ),
  },
} satisfies Examples;
