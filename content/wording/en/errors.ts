/** Words of the pages for addresses that do not exist and for everything else that goes wrong. */
export const errors = {
  notFound: {
    title: 'This page does not exist',
    description:
      'The address may be misspelt, or the page may have moved. Here is help now, and where to go on.',
    lead: 'The address may be misspelt, or the page may have moved.',
    helpHeading: 'If you need help now',
    near: 'You may be looking for',
    goOn: 'Where to go on',
    home: 'The first page',
    team: 'Who you will meet',
    sessions: 'Who leads which session',
    questions: 'Questions people ask',
    ask: 'Ask us',
  },
  failed: {
    title: 'That did not work',
    description: 'Something went wrong. Here is how to reach us by phone, and help for a crisis.',
    message: 'Something went wrong. Please go back and try once more.',
    lost: 'What you typed was not stored. Your browser’s back button may still show it.',
    call: 'You can also call us:',
  },
};
