import type { SessionInput } from './schema.ts';

export const medicalSessions = [
  {
    slug: 'psychiatric-evaluation',
    title: 'Psychiatric evaluation',
    inSentence: 'the psychiatric evaluation',
    kind: 'medical',
    audience: 'family-with-you',
    summary: 'A medical talk about mood, sleep, use, health and medicines, with a doctor.',
    description: [
      'A psychiatrist asks about your mental and physical health, your use, and the medicines you take.',
      'You hear what the doctor thinks is going on and what could help. As a rule, nothing is prescribed unless you agree.',
    ],
    length: 'psychiatric-evaluation-length',
    frequency: 'psychiatric-evaluation-frequency',
    size: 'psychiatric-evaluation-size',
    when: 'at-the-start',
    attends: 'You. With your consent, someone who knows your history.',
    askedOfYou: [
      'Name everything that you take, legal or not: mixing can be dangerous.',
      'Say if you are pregnant, or may be.',
      'Tell about thoughts of death, even if they seem far away.',
    ],
    staysPrivate:
      'The doctor writes down what was found, also about drugs and alcohol, and the team reads what it needs. Ask what another doctor could see, and what you would have to sign for that.',
    withOthers: false,
    family:
      'Someone who knows your history may add to it, as long as you agree, and you may ask for time without them.',
    before: [
      'Gather your medicines in their boxes, also those you bought without a prescription.',
      'Write down earlier diagnoses, stays in a hospital, and illnesses in your family.',
      'Think about the last days: sleep, appetite, alcohol, drugs.',
    ],
    expect: [
      'You talk about health, mood, sleep and use.',
      'You show or name every medicine you take.',
      'You hear what the doctor thinks, and ask what you want.',
      'You agree on next steps, such as tests or a medicine.',
    ],
    after: [
      'If tests were ordered, ask where to have them done and who calls you with the result.',
      'Take the time you need before you say yes to a medicine.',
      'With a new medicine, read the leaflet, or have the pharmacist explain it.',
    ],
    ask: [
      'Will I see a psychiatrist, a nurse practitioner or someone else?',
      'Are tests needed, and what do they cost?',
      'Which medicines can be prescribed by video where I live?',
      'What happens if I do not want a medicine?',
      'Can I get a second opinion?',
    ],
    sources: ['source-article', 'apa-psychiatry'],
  },
  {
    slug: 'co-occurring-conditions-session',
    title: 'Co-occurring conditions session',
    inSentence: 'the co-occurring conditions session',
    kind: 'medical',
    audience: 'you-and-others',
    summary: 'For people who live with a substance use disorder and another mental health condition.',
    description: [
      'Depression, anxiety or PTSD often come together with a substance use disorder. Treating only one of them leaves the other at work.',
      'In this session the therapist and the psychiatrist look at both with you.',
    ],
    length: 'co-occurring-conditions-session-length',
    frequency: 'co-occurring-conditions-session-frequency',
    size: 'co-occurring-conditions-session-size',
    when: 'each-week',
    attends: 'You, and in a group others with two conditions at once.',
    askedOfYou: [
      'Say which of the two bothers you more today.',
      'Tell the team early of new signs: panic, voices, days without sleep.',
    ],
    staysPrivate:
      'Two sets of rules may cover your record here: one for mental health, and a stricter one for substance use. Ask which of them counts for what you tell.',
    withOthers: true,
    family:
      'Someone who sees both conditions up close may add what they notice, once you have agreed to it in writing.',
    before: [
      'Note on which days mood and use went up or down together.',
      'List the names of your conditions as you were told them. Ask about any that you do not know.',
    ],
    expect: [
      'You learn how the two conditions feed each other.',
      'You hear what medicine can and cannot do.',
      'You practice one thing for the week.',
    ],
    after: [
      'Watch one link between the two, such as a bad night and a craving.',
      'Keep your doses as they are until you have asked.',
      'Tell your other doctors about both conditions, if you are ready to.',
    ],
    ask: [
      'Does one team treat both conditions?',
      'Is it a group or a talk alone?',
      'How often does the psychiatrist take part?',
      'Whom do I tell when one of them gets worse?',
      'What if a diagnosis of mine turns out to be wrong?',
    ],
    sources: ['source-article', 'tadmon-olfson-2021'],
  },
  {
    slug: 'medication-visit',
    title: 'Medication visit',
    inSentence: 'the medication visit',
    kind: 'medical',
    audience: 'family-with-you',
    summary: 'A short visit with the psychiatrist about how a medicine works for you.',
    description: [
      'You and the psychiatrist look at what a medicine does for you and what it does to you.',
      'It can stay, change or stop. Do not stop a medicine by yourself without asking first.',
    ],
    length: 'medication-visit-length',
    frequency: 'medication-visit-frequency',
    size: 'medication-visit-size',
    when: 'at-intervals',
    attends: 'You alone, unless you ask for someone to join.',
    askedOfYou: [
      'Be plain about alcohol and drugs that you take along with it.',
      'Ask before you stop, skip or double a dose.',
    ],
    staysPrivate:
      'If your insurance pays, it learns what you were prescribed, and so does the pharmacy. States also keep lists of certain prescriptions: ask if yours is on one.',
    withOthers: false,
    family:
      'You may bring a person who helps you with your medicines, if you want that, and send them out for private questions.',
    before: [
      'Count how many pills are left, so that you do not run out.',
      'Note doses that you missed, and what was behind it.',
      'Measure what you were asked to, such as weight or blood pressure.',
    ],
    expect: [
      'You say what has changed since the last visit.',
      'You name side effects, also embarrassing ones.',
      'You hear what the next step is and when you meet again.',
    ],
    after: [
      'Check that name and dose on the package are what you agreed on.',
      'Store it locked away from children and guests.',
      'With trouble breathing or a swollen face, {call:emergency}.',
    ],
    ask: [
      'Who writes the prescription, and who covers when they are away?',
      'How do I get a refill between visits?',
      'Which side effects should make me call at once?',
      'Does any of it need a visit in person?',
      'What does the medicine cost with my insurance?',
    ],
    sources: ['source-article', 'crs-monitoring-programs', 'emergency-911'],
  },
] as const satisfies readonly SessionInput[];
