import type { QuestionInput } from './schema.ts';

/** The five kinds of staff: who they are, what they may do, and where it ends. */
export const rolesQuestions = [
  {
    id: 'are-therapists-licensed',
    question: 'Are licensed therapists involved?',
    audience: 'clients',
    topic: 'roles',
    answer: [
      'Yes. {role:licensed-therapist} leads your individual therapy and most therapy groups, with methods such as CBT and DBT.',
      'You can ask for the license type and the state, and check both with the state board.',
    ],
    more: { href: '/care-team/licensed-therapist', text: 'What a licensed therapist does' },
    origin: 'article',
    sources: ['source-article', 'cms-mft-mhc'],
  },
  {
    id: 'what-addiction-counselors-do',
    question: 'What do addiction counselors do?',
    audience: 'clients',
    topic: 'roles',
    answer: [
      'They lead addiction counseling, addiction education and practical help. The relapse-prevention group is led by {leads:relapse-prevention-group}.',
      'They notice signs of other conditions and bring in a therapist or the psychiatrist.',
    ],
    more: { href: '/care-team/addiction-counselor', text: 'What an addiction counselor does' },
    origin: 'article',
    sources: ['source-article', 'ic-rc'],
  },
  {
    id: 'what-psychiatrists-do',
    question: 'What does the psychiatrist do?',
    audience: 'clients',
    topic: 'roles',
    answer: [
      'The psychiatric evaluation and the medication visits are led by {leads:medication-visit}. A psychiatrist is a medical doctor and may prescribe.',
      'They do not lead most therapy. In a national study, more than half of psychiatrists gave no psychotherapy.',
    ],
    more: { href: '/care-team/psychiatrist', text: 'What a psychiatrist does' },
    origin: 'article',
    sources: ['source-article', 'tadmon-olfson-2021'],
  },
  {
    id: 'how-peers-help',
    question: 'How do peer support specialists help?',
    audience: 'clients',
    topic: 'roles',
    answer: [
      'They have lived through it. They co-lead groups, share what helped them, and lead the peer support group.',
      'They give no therapy, no diagnosis and no advice about medicine. That is for others on the team.',
    ],
    more: { href: '/care-team/peer-support-specialist', text: 'What a peer support specialist does' },
    origin: 'article',
    sources: ['source-article', 'samhsa-tip-64'],
  },
  {
    id: 'what-family-therapists-do',
    question: 'What does the family therapist do?',
    audience: 'families',
    topic: 'roles',
    answer: [
      'Family and couple sessions, multi-family groups and family education are led by {leads:family-or-couple-therapy}.',
      'A session with you happens only if the person in treatment agrees in writing. Each person is first seen alone, to be sure that a joint session is safe.',
    ],
    more: { href: '/care-team/family-therapist', text: 'What a family therapist does' },
    origin: 'editors',
    sources: ['source-article', 'aamft-role'],
  },
  {
    id: 'who-may-prescribe',
    question: 'Who may prescribe medicine?',
    audience: 'clients',
    topic: 'roles',
    answer: [
      'Of the five roles, only {role:psychiatrist} may prescribe. In some programs a nurse practitioner or physician assistant does so too.',
      'Rules for prescribing by video are changing. The prescriber will tell you what can be prescribed by video.',
    ],
    more: { href: '/sessions/medication-visit', text: 'What happens in a medication visit' },
    origin: 'editors',
    sources: ['apa-psychiatry', 'dea-telehealth'],
  },
  {
    id: 'how-to-check-a-license',
    question: 'How do I check someone’s license?',
    audience: 'clients',
    topic: 'roles',
    answer: [
      'Ask for the full name, the license type and the state. Then search on the website of that state’s board.',
      'The license must be good in the state where you are during the session.',
    ],
    more: { href: '/care-team/licensed-therapist#check', text: 'How to check a therapist’s license' },
    origin: 'editors',
    sources: ['license-guide', 'cms-mft-mhc'],
  },
  {
    id: 'who-supervises-peers',
    question: 'Who supervises peer support specialists?',
    audience: 'professionals',
    topic: 'roles',
    answer: [
      'Medicaid asks for supervision, coordinated care, and training with a certificate. Some states let an experienced peer supervise.',
      'Groups with a clinical aim are led by {leads:process-group}; peers co-lead.',
    ],
    more: {
      href: '/care-team/peer-support-specialist#credentials',
      text: 'Training and certificates of peers',
    },
    origin: 'editors',
    sources: ['cms-peer-supervision', 'samhsa-tip-64'],
  },
] as const satisfies readonly QuestionInput[];
