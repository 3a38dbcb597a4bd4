/** Words of /sources. */
export const sources = {
  title: 'Sources',
  lead: 'Everything this site cites, how sure each source makes us, and where it is used.',
  usedOn: 'Used on:',
  certainty: {
    primary: 'Read in the source itself',
    secondary: 'Read in another source that reports it',
    unconfirmed: 'Not yet confirmed',
  },
};
