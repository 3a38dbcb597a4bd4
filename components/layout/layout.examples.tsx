import { helpLines } from '#content/help-lines/help-lines.ts';
import { provider } from '#content/provider/provider.ts';
import { layout } from '#content/wording/en/layout.ts';
import { Breadcrumbs } from './breadcrumbs.tsx';
import { CrisisStrip } from './crisis-strip.tsx';
import { PageFrame } from './page-frame.tsx';
import { SiteFooter } from './site-footer.tsx';
import { SiteHeader } from './site-header.tsx';

const link = (address: string) => address;
const trail = [
  { href: '/', title: 'Home' },
  { href: '/care-team', title: 'Care team' },
];

export const layoutExamples = {
  'crisis strip': <CrisisStrip words={layout.crisis} helpLines={helpLines} helpHref="/get-help-now" />,
  'header of an example clinic': <SiteHeader words={layout} provider={provider} link={link} />,
  'header of a real clinic': (
    <SiteHeader
      words={layout}
      provider={{ ...provider, isExample: false, name: 'A Clinic With a Long Name' }}
      link={link}
    />
  ),
  footer: <SiteFooter words={layout} provider={provider} link={link} />,
  breadcrumbs: <Breadcrumbs label={layout.breadcrumb} trail={trail} />,
  'no breadcrumbs on home': <Breadcrumbs label={layout.breadcrumb} trail={trail.slice(0, 1)} />,
  'page frame': (
    <PageFrame words={layout} trail={trail} title="Who you will meet" lead="Five kinds of staff.">
      <p>Text.</p>
    </PageFrame>
  ),
};
