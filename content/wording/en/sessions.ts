/** Words of /sessions and the pages of the sessions. */
export const sessions = {
  title: 'Who leads which session',
  lead: 'Each mark says what part a person takes. Follow one for the reason and the source.',
  caption: 'Sessions of a virtual IOP, and the part each role takes',
  session: 'Session',
  legend: 'What the marks mean',
  twoLead: 'Where two roles lead the same session, either of them may lead it.',
  why: 'Why we say so',
  whyText:
    'Every mark has a reason. Some come from an article on who leads sessions, some from a public source. Some are our own inference: a licensed professional has yet to review them, and the page of the session says so.',
  /** How sure we are of a figure. Stands at the end of a sentence, without its period. */
  certainty: {
    primary: 'From its source',
    secondary: 'As another source reports it',
    unconfirmed: 'Not yet confirmed',
  },
  kinds: {
    'one-to-one': 'One to one',
    group: 'Groups',
    family: 'Family',
    medical: 'Medical',
    planning: 'Planning and safety',
  },
  headings: {
    facts: 'How long, how often, how many',
    who: 'Who leads, and who else may be there',
    asked: 'What is asked of you',
    private: 'What is private',
    family: 'Who of your family may join',
    steps: 'Before, during and after',
    before: 'Before it',
    expect: 'While it lasts',
    after: 'After it',
    ask: 'What to ask about this session',
    week: 'When it comes',
    next: 'Your next step',
    sameKind: 'Sessions of the same kind',
  },
  /** What holds in every session. What is special to one stands in its `staysPrivate`. */
  privacy: {
    others: 'What others hear',
    othersText:
      'The law binds staff. The other people there give their word to tell nothing outside. As far as we have read, few states have a law that holds them to it.',
    record: 'What goes into the record',
    recordText:
      'Staff write down what treatment needs. As a rule, a record of substance use treatment leaves the program only if the person in treatment agrees in writing. Care for mental health alone follows other rules.',
    act: 'When staff have to act',
    actText:
      'Staff may have to tell someone because of a danger to life, a medical emergency, harm to a child, or an order from a court. A lawyer has not confirmed this yet.',
    limits: 'Read about the limits of privacy',
  },
  when: {
    'at-the-start': 'It comes at the start of the program.',
    'each-week': 'It usually comes every week.',
    'at-intervals': 'It comes back now and then, and not in every week.',
    'when-needed': 'It has no fixed place. It is held when it is needed.',
    'at-the-end': 'Most of it comes at the end of the program.',
  },
  week: {
    onDays: (days: readonly string[]) => `In our sample week it is on ${days.join(' and on ')}.`,
    absent: 'Our sample week does not show it.',
    see: 'See the sample week',
    neighbors: 'The sessions before and after it in the sample week',
    before: (title: string, day: string | undefined) =>
      `Before it${day === undefined ? '' : `, on ${day}`}: ${title}`,
    after: (title: string, day: string | undefined) =>
      `After it${day === undefined ? '' : `, on ${day}`}: ${title}`,
  },
  next: {
    text: 'Take the questions above to any program that you look at.',
    contact: 'Ask us about this session',
    help: 'If it cannot wait: get help now',
    matrix: 'Who leads the other sessions',
  },
  length: 'How long',
  frequency: 'How often',
  size: 'How many',
  attends: 'Who comes',
  typical: 'These are typical figures. Programs differ, and yours will tell you its own.',
};
