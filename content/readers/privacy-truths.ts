import type { TruthInput } from './schema.ts';

/** Who may learn what, and who may take part. */
export const privacyTruths = [
  {
    id: 'without-consent',
    body: [
      {
        text: 'Until a person has signed for it, staff as a rule tell nothing about them. They do not even say whether the name is known.',
        sources: ['part-2-general-rule'],
      },
      { text: '“We cannot say” is what every caller hears, so it hints at nothing.' },
      { text: 'How treatment works in general may be asked and told at any time.' },
    ],
    more: { href: '/articles/what-staff-may-tell-a-family', text: 'What staff may tell a family' },
    tells: {
      clients: { heading: 'What do others learn without your yes?' },
      families: { heading: 'What may you be told without consent?' },
      professionals: { heading: 'What you may be told without consent' },
    },
  },
  {
    id: 'with-consent',
    body: [
      {
        text: 'A signed form says who may hear what. That can be one fact, such as the days, or much more.',
        sources: ['part-2-consent-text'],
      },
      {
        text: 'It can end on a set day. The signer can take it back in writing, for all that has not been shared yet.',
        sources: ['part-2-consent-text'],
      },
    ],
    tells: {
      clients: { heading: 'What can you allow?' },
      families: { heading: 'What may you be told with consent?' },
      professionals: { heading: 'What consent allows' },
    },
  },
  {
    id: 'may-listen',
    body: [
      {
        text: 'Staff may listen to family and friends. They need not say whether they know the person. Their whole answer may be a word of thanks.',
        sources: ['hipaa-family-guidance'],
      },
      {
        text: 'They may tell the person who called. Whoever fears that can ask about it first, without a name.',
      },
    ],
    tells: {
      clients: { heading: 'What may your family tell us?' },
      families: { heading: 'What may you tell us?' },
      professionals: {
        leftOut: 'What they may say is ruled by their own duties, told under what to leave out.',
      },
    },
  },
  {
    id: 'two-laws',
    body: [
      {
        text: 'The Health Insurance Portability and Accountability Act (HIPAA) often lets staff speak with family if the person does not object.',
        sources: ['hipaa-family-guidance'],
      },
      {
        text: 'A second law, 42 CFR Part 2, covers treatment for substance use at programs with federal support. There, a signature comes first.',
        sources: ['part-2-consent-text'],
      },
      {
        text: 'Where both hold, the stricter one decides. Programs have had to keep the newest form of it since {fact:part-2-compliance}.',
        sources: ['part-2-rule'],
      },
    ],
    tells: {
      clients: { leftOut: 'What the laws mean for them is told; their names would only stand in the way.' },
      families: { heading: 'Which laws say so?' },
      professionals: { heading: 'HIPAA and 42 CFR Part 2' },
    },
  },
  {
    id: 'privacy-limits',
    body: [
      { text: 'Privacy ends at some points. A lawyer has yet to confirm this list:' },
      {
        items: [
          {
            text: 'Doctors and nurses can be told what they need in an emergency',
            sources: ['part-2-emergency-text'],
          },
          { text: 'Harm to a child may have to be reported under state law', sources: ['part-2-overview'] },
          { text: 'A crime at the program, or the threat of one', sources: ['part-2-overview'] },
          { text: 'An order of a court, which has a high bar', sources: ['part-2-overview'] },
        ],
      },
      {
        text: 'The rule for emergencies speaks of medical staff, not of family. So nobody needs to wait for the program: in danger, {call:emergency}.',
        sources: ['part-2-emergency-text'],
      },
    ],
    more: { href: '/privacy#limits', text: 'The limits of privacy' },
    tells: {
      clients: { heading: 'What is not private?' },
      families: { heading: 'When may staff speak without consent?' },
      professionals: { heading: 'When staff may speak without consent' },
    },
  },
  {
    id: 'family-sessions',
    body: [
      {
        text: 'Family can join when the person in treatment puts a yes in writing. {session:family-or-couple-therapy} is led by {leads:family-or-couple-therapy}. {session:multi-family-group} is led by {leads:multi-family-group}.',
        sources: ['samhsa-tip-39'],
      },
      {
        text: 'Before it, each one talks alone with staff, to find out if it is safe. Everyone can end it at any time.',
      },
      {
        text: 'For {session:family-education}, no consent is needed: nothing is said there about one person.',
      },
    ],
    more: { href: '/articles/family-sessions-and-consent', text: 'Family sessions, and how consent works' },
    tells: {
      clients: { heading: 'Can your family take part?' },
      families: { heading: 'Can you take part?' },
      professionals: { leftOut: 'Client and family decide on it after the start; a referral does not.' },
    },
  },
  {
    id: 'what-is-kept',
    body: [
      {
        text: 'What comes in by the form is sealed before it is kept. The web server has no key to it. Only staff who answer can open it.',
      },
      { text: 'After {provider:retention} it is deleted at the latest. The sender can do that sooner.' },
    ],
    more: { href: '/privacy#stored', text: 'What is stored, and for how long' },
    tells: {
      clients: { heading: 'What do we keep of what you write?' },
      families: { heading: 'What do we keep of what you write?' },
      professionals: { leftOut: 'Their form takes nothing of a client; the page on privacy says the rest.' },
    },
  },
] as const satisfies readonly TruthInput[];
