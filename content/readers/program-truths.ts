import type { TruthInput } from './schema.ts';

/** What the program is, who is in it, and what it costs. */
export const programTruths = [
  {
    id: 'what-it-is',
    body: [
      {
        text: 'This is an intensive outpatient program (IOP) by video, for addiction and mental health. People live at home.',
      },
      { text: 'They meet the team on several days, for {provider:weekly-hours} a week.' },
    ],
    more: { href: '/articles/what-is-a-virtual-iop', text: 'What a virtual IOP is' },
    tells: {
      clients: { heading: 'What would this be?' },
      families: { heading: 'What would they take part in?' },
      professionals: { heading: 'What the program is' },
    },
  },
  {
    id: 'level-of-care',
    body: [
      {
        text: 'In the criteria of the American Society of Addiction Medicine (ASAM), this care is {fact:iop-level}. For adults it means {fact:iop-hours-adults}.',
        sources: ['asam-third-edition'],
      },
      {
        text: 'The level is settled in {session:level-of-care-assessment}. It is led by {leads:level-of-care-assessment}.',
      },
    ],
    more: { href: '/sessions/level-of-care-assessment', text: 'The level-of-care assessment' },
    tells: {
      clients: { leftOut: 'A scheme for staff and insurers. Hours and limits say the same in plain words.' },
      families: { leftOut: 'A scheme for staff and insurers. Hours and limits say the same in plain words.' },
      professionals: { heading: 'Level of care' },
    },
  },
  {
    id: 'who-it-serves',
    body: [
      {
        text: 'It is for people who are in {provider:states} on the day of a session. Licenses end at the state line.',
        sources: ['license-guide'],
      },
      { text: 'This site does not yet say from which age. Please ask.' },
    ],
    tells: {
      clients: { heading: 'Can you join from where you are?' },
      families: { heading: 'Can they join from where they are?' },
      professionals: { heading: 'Whom it serves' },
    },
  },
  {
    id: 'not-for',
    body: [
      { text: 'Programs by video often name another place first when one of these is true:' },
      {
        items: [
          {
            text: 'Withdrawal or another illness needs care in person',
            sources: ['iop-admission-rules'],
          },
          { text: 'Someone has to watch over the person, or over others near them' },
          { text: 'There is no device or connection, also with help' },
          { text: 'The person will not say where they are, or whom to call in an emergency' },
        ],
      },
      { text: 'It is not a no for ever. A person can ask again later.' },
    ],
    more: {
      href: '/articles/is-virtual-iop-right-for-me#not-first',
      text: 'When video is not the right place',
    },
    tells: {
      clients: { heading: 'When is another place better?' },
      families: { heading: 'When is another place better?' },
      professionals: { heading: 'What it is not for' },
    },
  },
  {
    id: 'team',
    body: [{ derived: 'team' }],
    more: { href: '/sessions', text: 'Every session with all parts, in one table' },
    tells: {
      clients: { heading: 'Who is in the room, and what may they do?' },
      families: { heading: 'Who will they meet?' },
      professionals: { heading: 'Who leads which session' },
    },
  },
  {
    id: 'week',
    body: [
      { text: 'A week made up as an example. Each plan differs, and changes as things change.' },
      { derived: 'week' },
    ],
    tells: {
      clients: { heading: 'What happens in a week?' },
      families: { heading: 'When do they need quiet at home?' },
      professionals: {
        leftOut: 'They ask who leads and who decides; the table of sessions is one link away.',
      },
    },
  },
  {
    id: 'how-it-starts',
    body: [
      {
        text: 'First comes a call that answers questions, and then {session:intake-and-orientation}. It is led by {leads:intake-and-orientation}, and co-led by {co-leads:intake-and-orientation}.',
      },
      {
        text: 'There, the program is explained, and also what each signature means. Each step can be the last.',
      },
    ],
    more: { href: '/articles/your-first-session', text: 'The first session, minute by minute' },
    tells: {
      clients: { heading: 'What happens first?' },
      families: { heading: 'How does it start for them?' },
      professionals: { leftOut: 'The steps of a referral tell it from where they stand.' },
    },
  },
  {
    id: 'cost',
    body: [
      { text: 'To ask costs nothing and binds nobody.' },
      {
        text: 'This site names no price. Plan, state and care decide what a person owes; program and insurer can each put it on paper.',
      },
      {
        text: 'Those who pay by themselves can ask for a good-faith estimate. It has to come within {fact:good-faith-answer}.',
        sources: ['good-faith-estimates'],
      },
    ],
    more: { href: '/articles/cost-and-insurance', text: 'Cost and insurance' },
    tells: {
      clients: { heading: 'What does it cost?' },
      families: { heading: 'What does it cost?' },
      professionals: { heading: 'Cost and insurance' },
    },
  },
] as const satisfies readonly TruthInput[];
