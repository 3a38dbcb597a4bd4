/** Words of /care-team and the pages of the roles. */
export const careTeam = {
  title: 'Who you will meet',
  lead: 'There are five kinds of staff. Here is what each may do, and what not.',
  matrixLink: 'See who leads which session',
  leads: 'Leads',
  leadsNothing: 'Leads no session of its own.',
  readMore: (title: string) => `More about the ${title.toLowerCase()}`,
  headings: {
    may: 'What they may do',
    mayNot: 'What they may not do',
    sessions: 'Their part in sessions',
    credentials: 'Training and credentials',
    check: 'How to check',
    methods: 'Methods and topics',
    worksWith: 'How they work with the others',
    ask: 'Questions you may ask',
  },
  lettersStandFor: 'The letters after a name stand for:',
  methods: 'Methods',
  topics: 'Topics',
};
