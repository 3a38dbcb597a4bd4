import { sampleWeek } from '#content/sessions/sample-week.ts';
import { words } from '#content/wording/en/words.ts';
import { catalog } from '#lib/catalog/catalog.ts';
import { getRole } from '#lib/catalog/get-entry.ts';
import { planSampleWeek } from '#lib/catalog/plan-sample-week.ts';
import { listSessionsWithPart } from '#lib/catalog/who-leads.ts';
import type { Examples } from '../examples.ts';
import { longCatalog } from '../long-words.ts';
import { ComparisonLinks } from './comparison-links.tsx';
import { RoleColleagues } from './role-colleagues.tsx';
import { RoleComparison } from './role-comparison.tsx';
import { RoleLimits } from './role-limits.tsx';
import { RolePage } from './role-page.tsx';
import { RoleSessions } from './role-sessions.tsx';
import { RoleSummary } from './role-summary.tsx';
import { RoleTraining } from './role-training.tsx';

const link = (address: string) => address;
const role = getRole(catalog, 'peer-support-specialist');
const longRole = getRole(longCatalog, 'peer-support-specialist');
const week = planSampleWeek(sampleWeek, catalog.provider);
const trail = [
  { href: '/', title: 'Home' },
  { href: `/care-team/${role.slug}`, title: role.title },
];
const page = { words, week, trail, link };
const comparison = { words, link };
const summary = { words: words.careTeam, link, headingLevel: 'h2' } as const;

export const careTeamExamples = {
  'comparison-links': {
    plain: <ComparisonLinks words={words.pages} comparisons={[catalog.roles.slice(0, 3)]} link={link} />,
    empty: <ComparisonLinks words={words.pages} comparisons={[]} link={link} />,
    'long words': (
      <ComparisonLinks words={words.pages} comparisons={[longCatalog.roles.slice(0, 3)]} link={link} />
    ),
  },
  'role-colleagues': {
    plain: <RoleColleagues role={role} roles={catalog.roles} link={link} />,
    'long words': <RoleColleagues role={role} roles={longCatalog.roles} link={link} />,
  },
  'role-comparison': {
    plain: <RoleComparison {...comparison} catalog={catalog} roles={catalog.roles.slice(0, 2)} />,
    'three roles': <RoleComparison {...comparison} catalog={catalog} roles={catalog.roles.slice(2)} />,
    'long words': (
      <RoleComparison {...comparison} catalog={longCatalog} roles={longCatalog.roles.slice(0, 3)} />
    ),
  },
  'role-limits': {
    plain: <RoleLimits words={words.careTeam} role={role} />,
    'long words': <RoleLimits words={words.careTeam} role={longRole} />,
  },
  'role-page': {
    plain: <RolePage {...page} catalog={catalog} role={role} />,
    'long words': <RolePage {...page} catalog={longCatalog} role={longRole} />,
  },
  'role-sessions': {
    plain: <RoleSessions words={words} role={role} catalog={catalog} link={link} />,
    'long words': <RoleSessions words={words} role={role} catalog={longCatalog} link={link} />,
  },
  'role-summary': {
    plain: <RoleSummary {...summary} role={role} />,
    'with what it leads': (
      <RoleSummary {...summary} role={role} leads={listSessionsWithPart(catalog, role.slug, 'leads')} />
    ),
    empty: <RoleSummary {...summary} role={role} leads={[]} />,
    'long words': <RoleSummary {...summary} role={longRole} leads={longCatalog.sessions} />,
  },
  'role-training': {
    plain: <RoleTraining words={words.careTeam} role={role} termIds={new Map()} link={link} />,
    'long words': (
      <RoleTraining
        words={words.careTeam}
        role={{
          ...role,
          credentials: [{ abbreviation: 'LONGLONGLONG', name: longRole.title, note: longRole.summary }],
        }}
        termIds={new Map([['LONGLONGLONG', 'long']])}
        link={link}
      />
    ),
  },
} satisfies Examples;
