/** Words of /sources and of the page of each subject. */
export const sources = {
  title: 'Sources',
  lead: 'Everything this site cites, how sure each source makes us, and where it is used.',
  subjects: {
    programs: 'Programs, sessions and studies',
    staff: 'Training, licenses and work of staff',
    medicine: 'Medicines and health',
    law: 'Law and privacy',
    cost: 'Insurance and cost',
    help: 'Help lines, and the standards of this site',
  },
  subjectLead: 'By how sure each one makes us, with the day on which we looked, and the pages that use it.',
  count: (sources: number) => `${String(sources)} sources`,
  usedOn: 'Used on:',
  certainty: {
    primary: 'Read in the source itself',
    secondary: 'Read in another source that reports it',
    unconfirmed: 'Not yet confirmed',
  },
};
