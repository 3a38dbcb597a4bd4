/** Words of /sessions and the pages of the sessions. */
export const sessions = {
  title: 'Who leads which session',
  lead: 'Each mark says what part a person takes. Follow one for the reason and the source.',
  caption: 'Sessions of a virtual IOP, and the part each role takes',
  session: 'Session',
  legend: 'What the marks mean',
  twoLead: 'Where two roles lead the same session, either of them may lead it.',
  jump: 'Go to',
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
    what: 'What it is',
    facts: 'How long, how often, how many',
    expect: 'What to expect',
    who: 'Who leads, and who else may be there',
    sameKind: 'Sessions of the same kind',
  },
  length: 'How long',
  frequency: 'How often',
  size: 'How many',
  attends: 'Who comes',
  typical: 'These are typical figures. Programs differ, and yours will tell you its own.',
};
