import { words } from '#content/wording/en/words.ts';
import { sampleWeek } from '#content/sessions/sample-week.ts';
import { catalog } from '#lib/catalog/catalog.ts';
import { getRole } from '#lib/catalog/get-entry.ts';
import { planSampleWeek } from '#lib/catalog/plan-sample-week.ts';
import { listSessionsWithPart } from '#lib/catalog/who-leads.ts';
import { RolePage } from './role-page.tsx';
import { RoleSummary } from './role-summary.tsx';

const link = (address: string) => address;
const role = getRole(catalog, 'peer-support-specialist');
const week = planSampleWeek(sampleWeek, catalog.provider);
const trail = [
  { href: '/', title: 'Home' },
  { href: `/care-team/${role.slug}`, title: role.title },
];

export const careTeamExamples = {
  summary: <RoleSummary words={words.careTeam} role={role} link={link} headingLevel="h2" />,
  'summary with what it leads': (
    <RoleSummary
      words={words.careTeam}
      role={role}
      leads={listSessionsWithPart(catalog, role.slug, 'leads')}
      link={link}
      headingLevel="h2"
    />
  ),
  'summary of a role that leads nothing': (
    <RoleSummary words={words.careTeam} role={role} leads={[]} link={link} headingLevel="h2" />
  ),
  page: <RolePage words={words} catalog={catalog} role={role} week={week} trail={trail} link={link} />,
};
