import type { SourceInput } from './schema.ts';

const checked = { checkedOn: '2026-11-25', recheckOn: '2027-05-25' } as const;

/** Danger from substances and from stopping a medicine, and the fear of calling for help. */
export const safetySources = [
  {
    id: 'stimulant-danger',
    title: 'Stimulant overdose awareness',
    publisher: 'Toward the Heart, British Columbia',
    year: null,
    url: 'https://towardtheheart.com/stimulant-od-awareness',
    certainty: 'secondary',
    note: 'A Canadian page; American pages that we read name the same signs.',
    ...checked,
  },
  {
    id: 'hidden-fentanyl',
    title: 'Fentanyl',
    publisher: 'Riverside University Health System, California',
    year: null,
    url: 'https://up2riverside.org/learn/substance-use-and-prevention/youth/fentanyl/',
    certainty: 'secondary',
    ...checked,
  },
  {
    id: 'good-samaritan-laws',
    title: 'Preventing the Consequences of Opioid Overdose: Understanding 911 Good Samaritan Laws',
    publisher: 'Education Development Center',
    year: 2017,
    url: 'https://docslib.org/doc/2328569/preventing-the-consequences-of-opioid-overdose-understanding',
    certainty: 'secondary',
    note: 'Counts the states that had such a law some years ago, and says that the laws differ.',
    ...checked,
  },
  {
    id: 'buprenorphine-first-dose',
    title: 'Buprenorphine treatment at home',
    publisher: 'ScalaNW, Washington State',
    year: null,
    url: 'https://scalanw.org/buprenorphine-treatment-at-home',
    certainty: 'secondary',
    ...checked,
  },
  {
    id: 'stopping-antidepressants',
    title: 'Depression: stopping your medicines',
    publisher: 'University of Florida Health Jacksonville',
    year: null,
    url: 'https://ufhealthjax.org/encyclopedia/content.aspx?contentID=000570&projectTypeID=60',
    certainty: 'secondary',
    ...checked,
  },
  {
    id: 'stopping-in-trials',
    title: 'Effects of treatment discontinuation in clinical psychopharmacology, 88(2):65',
    publisher: 'Psychotherapy and Psychosomatics',
    year: 2019,
    url: 'https://karger.com/pps/article/88/2/65/283109/Effects-of-Treatment-Discontinuation-in-Clinical',
    certainty: 'secondary',
    note: 'Read in an excerpt.',
    ...checked,
  },
] as const satisfies readonly SourceInput[];
