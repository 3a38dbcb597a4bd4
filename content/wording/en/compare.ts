/** Words of /care-team/compare and the pages below it. */
export const compare = {
  title: 'Compare roles side by side',
  lead: 'Choose two or three of the people you may meet, and see what sets them apart.',
  two: 'Two roles',
  three: 'Three roles',
  link: 'Compare roles side by side',
  pageLead: 'What each of them may do, may not do, and leads.',
  caption: 'What each role does, may not do, and leads',
  topic: 'Topic',
  rows: {
    summary: 'What they do for you',
    may: 'May',
    mayNot: 'May not',
    acts: {
      prescribes: 'Prescribes medicine',
      diagnoses: 'Diagnoses',
      'gives-therapy': 'Gives therapy',
    },
    licensedBy: 'Who licenses them',
  },
  limits: {
    yes: 'Yes',
    'within-license': 'Only where their license and state allow it',
    no: 'No',
  },
  nothing: 'None',
  together: 'How they work together',
  others: 'Compare others',
  all: 'All comparisons',
};
