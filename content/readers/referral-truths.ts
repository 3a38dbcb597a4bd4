import type { TruthInput } from './schema.ts';

/** How a referral goes. */
export const referralTruths = [
  {
    id: 'referral-steps',
    body: [
      {
        steps: [
          { text: 'Ask the person whether they want this.' },
          { text: 'Send the short form, or call.' },
          {
            text: 'You get a call within {provider:answer-time}. It settles what may be shared, and whether it may fit.',
          },
          { text: 'The client calls, or joins your call. Nobody can start on behalf of another.' },
          {
            text: '{leads:level-of-care-assessment} leads {session:level-of-care-assessment}. {co-leads:level-of-care-assessment} co-leads it.',
          },
          { text: 'If it fits, treatment starts. If not, the client hears which place comes first.' },
        ],
      },
    ],
    more: { href: '/articles/referring-someone', text: 'Referring someone, step by step' },
    tells: {
      clients: { leftOut: 'They need no referral, and their page says how to ask.' },
      families: { leftOut: 'A family asks for someone in another way, which its page tells.' },
      professionals: { heading: 'How a referral goes' },
    },
  },
  {
    id: 'referral-needs',
    body: [
      { text: 'The short form needs an answer to these, and no more:' },
      { derived: 'asked-of-professionals' },
    ],
    more: { href: '/contact/professionals', text: 'The short form for professionals' },
    tells: {
      clients: { leftOut: 'It is about another form than theirs.' },
      families: { leftOut: 'It is about another form than theirs.' },
      professionals: { heading: 'What to have ready' },
    },
  },
  {
    id: 'do-not-send',
    body: [
      {
        text: 'Send nothing by which the client could be known: no name, no initials, no birth date, no case number.',
      },
      {
        text: 'Diagnoses, doses and test results stay out as well. On the phone we ask only for what the next step needs.',
      },
      {
        text: 'A program that Part 2 binds needs a signed consent before it passes on a record.',
        sources: ['part-2-consent-text'],
      },
    ],
    tells: {
      clients: { leftOut: 'A duty of those who refer; what clients leave out is told with their form.' },
      families: { leftOut: 'A duty of those who refer; what families leave out is told with their form.' },
      professionals: { heading: 'What to leave out' },
    },
  },
  {
    id: 'what-comes-back',
    body: [
      {
        text: 'Those who referred a person hear nothing back at first, also not that the person came.',
        sources: ['part-2-general-rule'],
      },
      { text: 'With consent they can hear as much as it covers:', sources: ['part-2-consent-text'] },
      {
        items: [
          { text: 'That the person came, and whom to speak with' },
          { text: 'The level of care' },
          { text: 'How things stand when the plan is reviewed' },
          { text: 'What comes after the program' },
        ],
      },
    ],
    tells: {
      clients: { leftOut: 'What they can allow is told; this is the same, seen by those who refer.' },
      families: { leftOut: 'What families may be told has truths of its own.' },
      professionals: { heading: 'What you hear back' },
    },
  },
  {
    id: 'no-payment',
    body: [
      {
        text: 'We pay nobody for a referral and take nothing for one, be it money, a gift or a meal. Under a federal law that can be a crime.',
        sources: ['recovery-kickbacks'],
      },
    ],
    tells: {
      clients: { leftOut: 'A rule for those who refer; clients pay and are paid nothing for asking.' },
      families: { leftOut: 'A rule for those who refer; families pay and are paid nothing for asking.' },
      professionals: { heading: 'No payment, either way' },
    },
  },
] as const satisfies readonly TruthInput[];
