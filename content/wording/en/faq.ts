/** Words of /faq. */
export const faq = {
  title: 'Questions people ask',
  lead: 'Short answers. Each leads to the page that says more.',
  audiences: {
    clients: 'For someone thinking of treatment',
    families: 'For families and friends',
    professionals: 'For professionals',
  },
  topics: {
    'who-leads': 'Who leads what',
    roles: 'The people',
    licenses: 'Licenses',
    medicine: 'Medicine',
    'the-week': 'The week',
    'by-video': 'Being on video',
    fit: 'Whether it fits',
    privacy: 'Privacy',
    family: 'Taking part and helping',
    cost: 'Cost',
    asking: 'Asking',
  },
  more: 'More:',
  sources: 'Sources:',
};
