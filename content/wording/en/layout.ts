/** Words of the frame around every page, and of the small pieces that all pages share. */
export const layout = {
  skipToContent: 'Skip to content',
  mainNavigation: 'Main',
  footerNavigation: 'About this site',
  breadcrumb: 'You are here',
  navigation: {
    careTeam: 'Care team',
    sessions: 'Sessions',
    questions: 'Questions',
    articles: 'Articles',
    contact: 'Ask us',
  },
  wasClear: 'Was this page clear? Tell us',
  search: { label: 'Search this site', button: 'Search' },
  crisis: {
    label: 'Crisis help',
    /** Before the lines of each kind that stand in the strip. */
    emergency: 'Life in danger?',
    crisis: 'In crisis?',
    call: (shown: string) => `Call ${shown}`,
    more: 'Get help now',
  },
  exampleMark: 'an example, not a real clinic',
  footer: {
    phone: 'Phone',
    hours: 'Hours',
    language: 'Language',
    english: 'English',
    notAdvice: 'This site gives general information. It is not medical advice and does not replace it.',
    example: (name: string) =>
      `${name} is a made-up example. Nobody answers its phone or can be treated there.`,
    links: {
      help: 'Get help now',
      glossary: 'Glossary',
      sources: 'Sources',
      safety: 'Safety online',
      privacy: 'Privacy',
      terms: 'Terms',
      accessibility: 'Accessibility',
      nondiscrimination: 'Nondiscrimination',
      editorialPolicy: 'How we write and check',
    },
  },
  /** The ways into the site by who one is, on home and in the footer. */
  readers: {
    label: 'Who you are',
    clients: 'For clients',
    families: 'For families',
    professionals: 'For professionals',
  },
  quickExit: { label: 'Leave quickly', leave: 'Leave this site' },
  onThisPage: 'On this page',
  relatedPages: 'Read next',
  nextStep: 'Your next step',
  sources: 'Sources',
  /** Leads from a source to the place in the text that cites it; further places follow as numbers. */
  backToText: 'Back to the text',
  noYear: 'no year given',
  checkedOn: (date: string) => `Checked on ${date}.`,
  /** How sure a source makes us. Stands at the end of a sentence, without its period. */
  certainty: {
    primary: 'Read in the source itself',
    secondary: 'Known to us through another source, which reports what it says',
    unconfirmed: 'Not yet confirmed',
  },
  /** Why a cell of the matrix says what it says. `article` is the one that `sources` lists first. */
  basis: {
    article: 'From an article on who leads sessions:',
    sections: {
      s1: 'section 1, on licensed therapists',
      s2: 'section 2, on addiction counselors',
      s3: 'section 3, on psychiatrists',
      s4: 'section 4, on peer support specialists',
      s5: 'section 5, on family therapists',
      f1: 'its first question',
      f2: 'its second question',
      f3: 'its third question',
      f4: 'its fourth question',
      f5: 'its fifth question',
      conclusion: 'its conclusion',
    },
    source: 'Source:',
    inference: 'Our own inference. A licensed professional has yet to review it.',
  },
  review: {
    notReviewed: 'No licensed professional has reviewed this page yet.',
    /** A review stands to words: when they change, its name goes. */
    changed: 'This text has changed since it was reviewed. No professional has reviewed this version.',
    reviewedBy: (reviewer: string, license: string, date: string) =>
      `Reviewed by ${reviewer}, ${license}, on ${date}.`,
    nextReview: (date: string) => `Next review by ${date}.`,
    due: (date: string) => `It was to be reviewed again by ${date}, and that has not happened yet.`,
    lastUpdated: (date: string) => `Last updated on ${date}.`,
  },
  /** What each part is called beside its mark. */
  parts: {
    leads: 'Leads',
    'co-leads': 'Co-leads',
    supports: 'Supports',
    'may-lead': 'May lead with a further license',
    none: 'Takes no part',
  },
  /** The same in a narrow cell. */
  partsShort: {
    leads: 'Leads',
    'co-leads': 'Co-leads',
    supports: 'Supports',
    'may-lead': 'May lead',
    none: 'No part',
  },
};
