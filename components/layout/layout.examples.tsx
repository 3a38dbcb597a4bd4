import { helpLines } from '#content/help-lines/help-lines.ts';
import { provider } from '#content/provider/provider.ts';
import { layout } from '#content/wording/en/layout.ts';
import type { Examples } from '../examples.ts';
import { longCatalog, longText, longWord } from '../long-words.ts';
import { Breadcrumbs } from './breadcrumbs.tsx';
import { CrisisStrip } from './crisis-strip.tsx';
import { HeaderSearch } from './header-search.tsx';
import { LiveSlot } from './live-slot.tsx';
import { NavLinks } from './nav-links.tsx';
import { PageFrame } from './page-frame.tsx';
import { QuickExit } from './quick-exit.tsx';
import { SiteFooter } from './site-footer.tsx';
import { SiteHeader } from './site-header.tsx';
import { WithContents } from './with-contents.tsx';

const link = (address: string) => address;
const trail = [
  { href: '/', title: 'Home' },
  { href: '/care-team', title: 'Care team' },
];
const longTrail = [
  { href: '/', title: longWord },
  { href: '/care-team', title: longText },
];
const headings = ['First', 'Second', 'Third'].map((text) => ({ id: `part-${text}`, text }));
const longProvider = { ...longCatalog.provider, isExample: false };

export const layoutExamples = {
  breadcrumbs: {
    plain: <Breadcrumbs label={layout.breadcrumb} trail={trail} />,
    'long words': <Breadcrumbs label={layout.breadcrumb} trail={longTrail} />,
    empty: <Breadcrumbs label={layout.breadcrumb} trail={trail.slice(0, 1)} />,
  },
  'crisis-strip': {
    plain: <CrisisStrip words={layout.crisis} helpLines={helpLines} helpHref="/get-help-now" />,
    'long words': (
      <CrisisStrip
        words={{ ...layout.crisis, crisis: longText, emergency: longText, more: longText }}
        helpLines={helpLines}
        helpHref="/get-help-now"
      />
    ),
  },
  'header-search': {
    plain: <HeaderSearch {...layout.search} action="/search" />,
    'long words': <HeaderSearch label={longText} button={longWord} action="/search" />,
  },
  'live-slot': {
    plain: (
      <LiveSlot name="inquiry">
        <p>What the server may put an answer in place of.</p>
      </LiveSlot>
    ),
  },
  'nav-links': {
    plain: <NavLinks label="Main" links={[['/sessions', 'Sessions']]} />,
    'long words': <NavLinks label="Main" links={[['/sessions', longText]]} />,
  },
  'page-frame': {
    plain: (
      <PageFrame words={layout} trail={trail} title="Who you will meet" lead="Five kinds of staff.">
        <p>Text.</p>
      </PageFrame>
    ),
    'with something beside the title': (
      <PageFrame words={layout} trail={[]} title="Who you will meet" beside={<p>Beside it.</p>}>
        <p>Text.</p>
      </PageFrame>
    ),
    'long words': (
      <PageFrame words={layout} trail={longTrail} title={longText} lead={longText}>
        <p>{longText}</p>
      </PageFrame>
    ),
  },
  'quick-exit': {
    plain: <QuickExit words={layout.quickExit} />,
    'long words': <QuickExit words={{ label: longText, leave: longText }} />,
  },
  'site-footer': {
    plain: <SiteFooter words={layout} provider={provider} link={link} />,
    'long words': <SiteFooter words={layout} provider={longProvider} link={link} />,
  },
  'site-header': {
    plain: <SiteHeader words={layout} provider={provider} link={link} />,
    'a real clinic': <SiteHeader words={layout} provider={{ ...provider, isExample: false }} link={link} />,
    'long words': <SiteHeader words={layout} provider={longProvider} link={link} />,
  },
  'with-contents': {
    plain: (
      <WithContents label="On this page" headings={headings}>
        <p>Text beside its contents.</p>
      </WithContents>
    ),
    'long words': (
      <WithContents label={longWord} headings={headings.map(({ id }) => ({ id, text: longText }))}>
        <p>{longText}</p>
      </WithContents>
    ),
    empty: (
      <WithContents label="On this page" headings={[]}>
        <p>Text without contents.</p>
      </WithContents>
    ),
  },
} satisfies Examples;
