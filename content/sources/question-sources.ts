import type { SourceInput } from './schema.ts';

const read = { checkedOn: '2026-11-25', recheckOn: '2027-05-25' } as const;

/** What answers to visitors' questions rest on: leave from work, bills, consent, medicines. */
export const questionSources = [
  {
    id: 'family-medical-leave',
    title:
      'Fact Sheet 280: Mental Health Conditions and the Family and Medical Leave Act, as a law review tells it',
    publisher: 'U.S. Department of Labor; National Law Review',
    year: 2022,
    url: 'https://natlawreview.com/article/us-dol-releases-guidance-fmla-leave-and-mental-health',
    certainty: 'secondary',
    note: 'Private employers with 50 workers or more; it also asks for time in the job and hours worked.',
    ...read,
  },
  {
    id: 'family-medical-leave-papers',
    title: 'What the Department of Labor says of mental health and leave',
    publisher: 'EPS, an adviser to employers',
    year: 2022,
    url: 'https://www.epspros.com/news-resources/news/2022/dol-reminds-employers-mental-health-part-of-fmla.html',
    certainty: 'secondary',
    ...read,
  },
  {
    id: 'part-2-questions',
    title: 'Substance use confidentiality regulations: frequently asked questions',
    publisher: 'Substance Abuse and Mental Health Services Administration',
    year: null,
    url: 'https://www.samhsa.gov/about-us/who-we-are/laws-regulations/confidentiality-regulations-faqs',
    certainty: 'primary',
    note: 'Parts of it were written before the rule of 2024.',
    ...read,
  },
  {
    id: 'part-2-program-notice',
    title: 'Notice of federal confidentiality laws on substance use disorder information',
    publisher: 'Native Health, Phoenix',
    year: null,
    url: 'https://nativehealthphoenix.org/notice-of-federal-confidentiality-laws-relating-to-substance-use-disorder-information-behavioral-health',
    certainty: 'secondary',
    note: 'How one program tells people the rule.',
    ...read,
  },
  {
    id: 'parity-labor',
    title: 'Mental health and substance use disorder parity',
    publisher: 'U.S. Department of Labor',
    year: null,
    url: 'https://www.dol.gov/agencies/ebsa/laws-and-regulations/laws/mental-health-and-substance-use-disorder-parity',
    certainty: 'primary',
    ...read,
  },
  {
    id: 'good-faith-estimate',
    title: 'Good faith estimates under the No Surprises Act',
    publisher: 'UVA Health',
    year: null,
    url: 'https://www.uvahealth.com/support/billing-and-insurance/pricing/good-faith-estimates/',
    certainty: 'secondary',
    ...read,
  },
  {
    id: 'opioid-medicines-report',
    title: 'Medications for Opioid Use Disorder Save Lives',
    publisher: 'National Academies of Sciences, Engineering, and Medicine',
    year: 2019,
    url: null,
    certainty: 'primary',
    note: 'We read its chapter on how well the medicines work.',
    ...read,
  },
] as const satisfies readonly SourceInput[];
