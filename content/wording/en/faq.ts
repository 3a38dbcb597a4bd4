/** Words of /faq and of the pages below it. What topics are called stands in pages.ts. */
export const faq = {
  title: 'Questions people ask',
  lead: 'Find yours, and press it for a short answer.',
  topicLead: 'Press a question to open its answer. Each leads on to the page that says more.',
  allQuestions: 'All questions',
  audiences: {
    clients: 'For someone thinking of treatment',
    families: 'For families and friends',
    professionals: 'For professionals',
  },
  more: 'More:',
  sources: 'Sources:',
};
