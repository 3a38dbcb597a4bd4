import type { ReactNode } from 'react';
import type { Words } from '#content/wording/en/words.ts';
import { HelpLineList } from '#components/help/help-line-list.tsx';
import { describeHours } from '#components/layout/describe-hours.ts';
import { Notice } from '#components/ui/notice.tsx';
import { SourceMark } from '#components/ui/source-mark.tsx';
import type { ProseComponents } from '#lib/articles/compile-article.ts';
import { sayComponent } from '#lib/articles/say-component.ts';
import type { VocabularyComponents } from '#lib/articles/vocabulary.ts';
import type { Catalog } from '#lib/catalog/catalog-source.ts';
import { getFact } from '#lib/catalog/say-fact.ts';
import { sayReach } from '#lib/catalog/say-reach.ts';
import { InquiryFieldTable } from './inquiry-field-table.tsx';
import { nameStates } from '#lib/catalog/name-states.ts';
import { PartList } from './part-list.tsx';
import { RetentionTable } from './retention-table.tsx';

export type VocabularyContext = {
  readonly words: Words;
  readonly catalog: Catalog;
  /** Turns an address into the one of this language. */
  readonly link: (address: string) => string;
  /** The page's sources in the order of its list, for the numbers of notes. */
  readonly sourceIds: readonly string[];
};

/** The components of prose, bound to the catalog: what an article says of roles, sessions and the clinic comes from here. */
export function createVocabulary(context: VocabularyContext): ProseComponents {
  return {
    ...createCatalogWords(context),
    ...createBlocks(context),
    ...createProviderWords(context),
    a: ({ href = '', children }: { readonly href?: string; readonly children?: ReactNode }) => (
      <a href={href.startsWith('/') ? context.link(href) : href}>{children}</a>
    ),
  };
}

type CatalogWords =
  'RoleName' | 'SessionName' | 'Leads' | 'CoLeads' | 'Supports' | 'Fact' | 'Line' | 'SourceNote';

function createCatalogWords(context: VocabularyContext): Pick<VocabularyComponents, CatalogWords> {
  const { words, catalog, link, sourceIds } = context;
  const say = (name: CatalogWords, props: Parameters<typeof sayComponent>[2]) => {
    const said = sayComponent(catalog, name, props);
    if (said === undefined) throw new Error(`<${name}> with ${JSON.stringify(props)} names nothing.`);
    return said;
  };
  return {
    Leads: (props) => say('Leads', props),
    CoLeads: (props) => say('CoLeads', props),
    Supports: (props) => say('Supports', props),
    RoleName: (props) => {
      const text = say('RoleName', props);
      return props.plain === true ? text : <a href={link(`/care-team/${props.slug}`)}>{text}</a>;
    },
    SessionName: (props) => {
      const text = say('SessionName', props);
      return props.plain === true ? text : <a href={link(`/sessions/${props.slug}`)}>{text}</a>;
    },
    Fact: (props) => (
      <>
        {say('Fact', props)}
        {getFact(catalog, props.id).certainty === 'unconfirmed' && ` (${words.articles.unconfirmed})`}
      </>
    ),
    Line: (props) => <a href={sayReach(catalog, props.id, props.by)?.href}>{say('Line', props)}</a>,
    SourceNote: ({ id, nth }: { readonly id: string; readonly nth?: string }) => {
      const number = sourceIds.indexOf(id) + 1;
      const source = catalog.sources.find((candidate) => candidate.id === id);
      return (
        <>
          <SourceMark words={words.articles} id={id} number={number} title={source?.title ?? id} nth={nth} />
          {/* The list of sources says it to everyone; this is the same in sight of the sentence. */}
          <small className="side-note" aria-hidden="true">
            {number}. {source?.publisher}, {source?.year ?? words.layout.noYear}
          </small>
        </>
      );
    },
  };
}

type Blocks =
  | 'Notice'
  | 'ForCounsel'
  | 'Steps'
  | 'KeyPoints'
  | 'WhoLeads'
  | 'HelpLines'
  | 'InquiryFields'
  | 'RetentionTable';

function createBlocks({ words, catalog, link }: VocabularyContext): Pick<VocabularyComponents, Blocks> {
  return {
    Notice: ({ tone, title, children }) => (
      <Notice tone={tone} {...(title === undefined ? {} : { title })}>
        {children}
      </Notice>
    ),
    ForCounsel: ({ children }) => (
      <Notice tone="plain" title={words.articles.forCounsel}>
        {children}
      </Notice>
    ),
    Steps: ({ children }) => <div>{children}</div>,
    KeyPoints: ({ children }) => <div className="my-6 border-y border-rule px-4">{children}</div>,
    WhoLeads: ({ session }) => <PartList words={words} catalog={catalog} session={session} link={link} />,
    HelpLines: ({ kind }) => (
      <HelpLineList
        words={words.articles.lines}
        helpLines={catalog.helpLines.filter((line) => kind === undefined || line.kind === kind)}
      />
    ),
    InquiryFields: () => <InquiryFieldTable words={words.articles.fields} />,
    RetentionTable: () => (
      <RetentionTable words={words.articles.retentionTable} retentionDays={catalog.provider.retentionDays} />
    ),
  };
}

type ProviderWords = Exclude<keyof VocabularyComponents, CatalogWords | Blocks>;

function createProviderWords({
  words,
  catalog,
}: VocabularyContext): Pick<VocabularyComponents, ProviderWords> {
  const { provider } = catalog;
  return {
    ProviderName: () => provider.name,
    Phone: () => <a href={`tel:${provider.phone.number}`}>{provider.phone.shown}</a>,
    Email: () => <a href={`mailto:${provider.email}`}>{provider.email}</a>,
    ComplianceContact: () => provider.complianceContact,
    ProviderHours: () => describeHours(provider),
    StatesServed: () => nameStates(provider.statesServed, words.articles.and),
    WeeklyHours: () => words.articles.weeklyHours(provider.weeklyHours.min, provider.weeklyHours.max),
    AnswerTime: () => words.articles.answerTime(provider.answerWithinBusinessDays),
    RetentionDays: () => words.articles.retention(provider.retentionDays.open),
  };
}
