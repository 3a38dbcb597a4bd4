/** Words of /search, of the box on other pages, and of the answers that come from the catalog. */
export const search = {
  title: 'Search',
  lead: 'Ask in your own words. Spelling does not matter.',
  label: 'What are you looking for?',
  button: 'Search',
  notKept:
    'We do not keep your searches. We only count words that were looked for three times and stand nowhere. Your browser may keep them:',
  history: 'how to clear its history',
  examples: 'For example',
  exampleQueries: [
    'who leads the process group?',
    'can a counselor prescribe?',
    'rehab online cost',
    'what does LADC mean?',
  ],
  count: (count: number) => (count === 1 ? '1 result' : `${String(count)} results`),
  none: 'Nothing was found',
  noneHelp: 'Try fewer or other words. Or go on from here:',
  allQuestions: 'All questions',
  team: 'Who you will meet',
  sessions: 'Who leads which session',
  articles: 'All articles',
  ask: 'Ask us',
  unknown: (words: readonly string[]) =>
    `No page has ${words.length === 1 ? 'the word' : 'the words'} ${words.map((word) => `“${word}”`).join(', ')}. These results are for the rest of what you typed.`,
  corrected: (from: string, to: string) => `No page has the word “${from}”. These results are for “${to}”.`,
  groups: {
    best: 'The closest answers',
    questions: 'More questions',
    texts: 'More from our pages',
    terms: 'Letters and terms',
  },
  onPage: (page: string) => `In: ${page}`,
  crisis: {
    title: 'You can reach a person now',
    more: 'More on what to do',
    /** Shown to whoever asked in Spanish. */
    spanish: 'Hay ayuda en español: llame al 988 y oprima 2, o envíe AYUDA al 988.',
  },
  answers: {
    heading: 'In short',
    yes: (sentence: string) => `Yes. ${sentence}`,
    no: (sentence: string) => `No. ${sentence}`,
    depends: (sentence: string) => `That depends. ${sentence}`,
    limits: {
      prescribes: {
        title: 'Who may prescribe',
        yes: (role: string) => `${role} may prescribe medicine.`,
        'within-license': (role: string) =>
          `${role} may prescribe medicine only where their license allows it.`,
        no: (role: string) => `${role} may not prescribe medicine.`,
      },
      diagnoses: {
        title: 'Who may diagnose',
        yes: (role: string) => `${role} may diagnose.`,
        'within-license': (role: string) => `${role} may diagnose only where their license allows it.`,
        no: (role: string) => `${role} may not diagnose.`,
      },
      'gives-therapy': {
        title: 'Who may give therapy',
        yes: (role: string) => `${role} may give therapy.`,
        'within-license': (role: string) => `${role} may give therapy only where their license allows it.`,
        no: (role: string) => `${role} may not give therapy.`,
      },
    },
    may: (phrase: string) => `They may: ${phrase}.`,
    mayNot: (phrase: string) => `They may not: ${phrase}.`,
    leadsNothing: (role: string) => `${role} leads none of the sessions.`,
    leads: (role: string, sessions: string) => `${role} leads: ${sessions}.`,
    coLeads: (role: string, sessions: string) => `${role} co-leads: ${sessions}.`,
    length: 'Length',
    frequency: 'How often',
    size: 'With whom',
  },
};
