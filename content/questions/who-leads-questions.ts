import type { QuestionInput } from './schema.ts';

/** Who leads which session. */
export const whoLeadsQuestions = [
  {
    id: 'who-leads-sessions',
    question: 'Who leads the sessions?',
    audience: 'clients',
    topic: 'who-leads',
    answer: [
      'Five kinds of staff work as one team, and each leads what they are trained for. Individual therapy and the process group are led by {leads:individual-therapy}.',
      'Addiction counseling is led by {leads:individual-addiction-counseling}, medication visits by {leads:medication-visit}, peer support by {leads:peer-support-group}, and family sessions by {leads:family-or-couple-therapy}.',
    ],
    more: { href: '/sessions', text: 'Who leads which session' },
    origin: 'article',
    sources: ['source-article', 'samhsa-tip-64'],
  },
  {
    id: 'can-a-peer-give-therapy',
    question: 'Can a peer support specialist give therapy?',
    audience: 'clients',
    topic: 'who-leads',
    answer: [
      'No. Peer support is not therapy. {roles:peer-support-specialist} share experience, help you find your way, and co-lead groups.',
      'In the process group the therapy is led by {leads:process-group}.',
    ],
    more: {
      href: '/care-team/peer-support-specialist#may-not',
      text: 'What a peer support specialist may not do',
    },
    origin: 'editors',
    sources: ['samhsa-tip-64', 'samhsa-peer-standards'],
  },
  {
    id: 'who-leads-relapse-prevention',
    question: 'Who leads the relapse-prevention group?',
    audience: 'clients',
    topic: 'who-leads',
    answer: [
      'It is led by {leads:relapse-prevention-group}. Both are trained for it, and programs differ in who does it.',
    ],
    more: { href: '/sessions/relapse-prevention-group', text: 'The relapse-prevention group' },
    origin: 'editors',
    sources: ['source-article', 'matrix-model'],
  },
] as const satisfies readonly QuestionInput[];
