/** Words of the pages for clients, families and professionals that are no truths: who is spoken to, and how lists begin. */
export const readers = {
  clients: {
    title: 'If you are thinking of treatment',
    lead: 'You can read one line and stop. The most pressing things come first.',
  },
  families: {
    title: 'For family and friends',
    lead: 'You are worried about someone. This is what you may hear, what you may say, and what you can do.',
  },
  professionals: {
    title: 'For those who refer someone',
    lead: 'All that you need for a referral, to read here, print or pass on.',
  },
  parts: { leads: 'Leads', 'co-leads': 'Co-leads' },
  acts: {
    prescribes: {
      yes: 'May prescribe.',
      'within-license': 'May prescribe where the license allows it.',
      no: 'Does not prescribe.',
    },
    diagnoses: {
      yes: 'May diagnose.',
      'within-license': 'May diagnose where the license allows it.',
      no: 'Does not diagnose.',
    },
    'gives-therapy': {
      yes: 'Gives therapy.',
      'within-license': 'Gives therapy where the license allows it.',
      no: 'Gives no therapy.',
    },
  },
};
