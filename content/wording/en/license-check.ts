/** Words of /check-a-license and of the pages of states below it. */
export const licenseCheck = {
  title: 'Check a license',
  lead: 'Anyone may look someone up. It is free, it takes a few minutes, and programs expect it.',
  tells: {
    heading: 'What a license tells you',
    items: [
      'A state looked at this person’s training and exam before it let them work.',
      'The license is in force today, has run out, or carries limits.',
      'The board took action, in states that show this online.',
    ],
  },
  tellsNot: {
    heading: 'What it does not tell you',
    items: [
      'Whether this person is right for you.',
      'Complaints that a board turned down or keeps to itself.',
      'How a certificate was earned. For that, ask who gave it.',
      'Whether it counts in your state. By video, your own state is the one that matters.',
    ],
  },
  steps: {
    heading: 'How to check, in four steps',
    items: [
      'Ask for the full name on the license, the kind of license, and the state.',
      'Find that state below. Follow the link for the kind of work.',
      'Search by last name only. Nobody there? Try a former name, or just the first letters.',
      'See if city and kind of license fit. Then read the status, the dates, and any note of discipline.',
    ],
    after:
      'An empty result proves nothing yet. Call the board, or have the program point you to the right page.',
  },
  kinds: {
    heading: 'Which credential is checked where',
    names: {
      doctors: 'Doctors',
      therapists: 'Therapists',
      'addiction-counselors': 'Addiction counselors',
      'peer-specialists': 'Peer support specialists',
    },
    places: {
      doctors:
        'The medical board of the state. It lists every doctor, those in psychiatry too. Some states have a second board for one of the two medical degrees. A nurse practitioner is found through the board of nursing.',
      therapists:
        'The boards for counselors, social workers, family therapists and psychologists. Some states keep one list for all four. Others keep four lists, so ask which license it is.',
      'addiction-counselors':
        'In some states a board of the state, in others a private board that certifies. A few have both.',
      'peer-specialists':
        'The body that gave the certificate. Few of them have a list online. Ask to see the certificate, and call the body that is named on it.',
    },
    letters: 'Letters you may see:',
  },
  states: {
    heading: 'Find your state',
    ours: (provider: string) => `${provider} treats people in:`,
    all: 'All states:',
  },
  national: {
    heading: 'Look-ups for the whole country',
    lead: 'These help when you do not know the state. The state’s own page comes first.',
  },
  sure: {
    heading: 'How sure we are',
    text: [
      'We found the addresses in stored pages of boards and in public lists. We have not yet opened them ourselves.',
      'Where just one list gives an address, we mark it as not yet confirmed. Where we found none, we say so, and where to start.',
      'Some boards pay a company to run their search, so an address may not end in .gov. When in doubt, begin at the website of the state.',
    ],
    count: ({ named, unconfirmed, without }: Readonly<Record<'named' | 'unconfirmed' | 'without', number>>) =>
      `An address for ${String(named)} of ${String(named + without)} states, the District of Columbia among them. ${String(unconfirmed)} of these are not yet confirmed.`,
  },
  region: {
    lead: 'Open a state to see where you can look someone up there.',
    ours: 'This clinic treats people here.',
    notConfirmed: 'Not yet confirmed.',
    startAt: 'Start at',
    checkedOn: (date: string) => `Looked for on ${date}.`,
    howTo: 'How to check a license, step by step',
  },
};
