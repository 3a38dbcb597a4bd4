import type { SessionInput } from './schema.ts';

export const medicalSessions = [
  {
    slug: 'psychiatric-evaluation',
    title: 'Psychiatric evaluation',
    inSentence: 'the psychiatric evaluation',
    kind: 'medical',
    summary: 'A medical talk about mood, sleep, use, health and medicines, with a doctor.',
    description: [
      'A psychiatrist asks about your mental and physical health, your use, and the medicines you take.',
      'You hear what the doctor thinks is going on and what could help. As a rule, nothing is prescribed unless you agree.',
    ],
    length: 'psychiatric-evaluation-length',
    frequency: 'psychiatric-evaluation-frequency',
    size: 'psychiatric-evaluation-size',
    attends: 'You. With your consent, someone who knows your history.',
    expect: [
      'You talk about health, mood, sleep and use.',
      'You show or name every medicine you take.',
      'You hear what the doctor thinks, and ask what you want.',
      'You agree on next steps, such as tests or a medicine.',
    ],
    sources: ['source-article', 'apa-psychiatry'],
  },
  {
    slug: 'co-occurring-conditions-session',
    title: 'Co-occurring conditions session',
    inSentence: 'the co-occurring conditions session',
    kind: 'medical',
    summary: 'For people who live with a substance use disorder and another mental health condition.',
    description: [
      'Depression, anxiety or PTSD often come together with a substance use disorder. Treating only one of them leaves the other at work.',
      'In this session the therapist and the psychiatrist look at both with you.',
    ],
    length: 'co-occurring-conditions-session-length',
    frequency: 'co-occurring-conditions-session-frequency',
    size: 'co-occurring-conditions-session-size',
    attends: 'You, and in a group others with two conditions at once.',
    expect: [
      'You learn how the two conditions feed each other.',
      'You hear what medicine can and cannot do.',
      'You practice one thing for the week.',
    ],
    sources: ['source-article', 'tadmon-olfson-2021'],
  },
  {
    slug: 'medication-visit',
    title: 'Medication visit',
    inSentence: 'the medication visit',
    kind: 'medical',
    summary: 'A short visit with the psychiatrist about how a medicine works for you.',
    description: [
      'You and the psychiatrist look at what a medicine does for you and what it does to you.',
      'It can stay, change or stop. Do not stop a medicine by yourself without asking first.',
    ],
    length: 'medication-visit-length',
    frequency: 'medication-visit-frequency',
    size: 'medication-visit-size',
    attends: 'You alone, unless you ask for someone to join.',
    expect: [
      'You say what has changed since the last visit.',
      'You name side effects, also embarrassing ones.',
      'You hear what the next step is and when you meet again.',
    ],
    sources: ['source-article'],
  },
] as const satisfies readonly SessionInput[];
