import type { Role } from '#content/roles/schema.ts';
import type { Session } from '#content/sessions/schema.ts';
import { questionSheets } from './question-sheets.ts';

/**
 * What search engines, link previews, trails and feeds call each page. No two titles may be the same.
 * A title has at most 65 characters, a description 50 to 160; `name` is the short form in trails.
 */
export const pages = {
  home: {
    name: 'Home',
    title: 'A virtual IOP for addiction and mental health',
    description:
      'Who you will meet, what happens in a week, and how to ask. Plain answers about treatment by video, several days a week.',
  },
  careTeam: {
    name: 'Care team',
    title: 'The care team: five roles and what each one does',
    description:
      'Meet the five roles of a virtual IOP: what each one does, what training they have, and what they may not do.',
  },
  role: ({ title }: Pick<Role, 'title'>) => ({
    name: title,
    title: `${title}: training, role, limits`,
    /** Follows the role's summary where there is room. */
    descriptionTail: 'Training, licenses, sessions and limits.',
  }),
  compare: {
    name: 'Compare roles',
    title: 'Compare the roles of the care team, side by side',
    description:
      'Choose two or three roles, such as therapist and psychiatrist, and see what each may do, may not do, and leads.',
  },
  /** Two or three roles side by side; three names leave no room for more in a title. */
  comparison: (roles: readonly Pick<Role, 'title'>[]) => {
    const names = roles.map(({ title }, index) =>
      index === 0 ? title : title.charAt(0).toLowerCase() + title.slice(1),
    );
    const [last = '', ...before] = names.toReversed();
    const name = names.length === 2 ? names.join(' and ') : names.join(', ');
    return {
      name,
      title: names.length === 2 ? `${name}: the difference` : name,
      description: `${before.toReversed().join(', ')} and ${last}, side by side: what each may do, may not do and leads, and who licenses them.`,
    };
  },
  sessions: {
    name: 'Sessions',
    title: 'Sessions in a week, and who leads which',
    description:
      'All the kinds of session in a virtual IOP, in one table: who leads, who co-leads, who supports, and who takes no part.',
  },
  session: ({ title }: Pick<Session, 'title'>) => ({
    name: title,
    title: `${title}: who leads it`,
    /** Follows the session's summary where there is room. */
    descriptionTail: 'What to expect, and who leads it.',
  }),
  search: {
    name: 'Search',
    title: 'Search this site in your own words',
    description:
      'Ask in your own words: who leads what, who may prescribe, what letters mean, what a week is like. Your searches are not kept.',
  },
  articles: {
    name: 'Articles',
    title: 'Articles about treatment by video',
    description:
      'Longer reading on virtual IOP care, with sources: who leads sessions, what studies show, and when video is not the right place.',
  },
  faq: {
    name: 'Questions',
    title: 'Questions people ask about a virtual IOP',
    description:
      'Every question in one list, for clients, families and professionals: sessions, staff, medicine, privacy, cost, and how to ask.',
  },
  /** One page of answers each, below /faq. */
  faqTopics: {
    'who-leads': {
      name: 'Who leads what',
      title: 'Who leads what: questions and answers',
      description:
        'Who leads therapy, the groups, family sessions and visits about medicine, and who steps in when you are not safe.',
    },
    roles: {
      name: 'The people',
      title: 'The people on your team: questions and answers',
      description:
        'Who the five kinds of staff are, what each may do for you and what not, and what sets a counselor apart from a therapist.',
    },
    licenses: {
      name: 'Licenses',
      title: 'How to check a license: questions and answers',
      description:
        'How to look up a therapist, a counselor, a psychiatrist or a peer, what the letters mean, and what happens when you travel.',
    },
    medicine: {
      name: 'Medicine',
      title: 'Medicine and who decides: questions and answers',
      description:
        'Whether you can keep your medicine, who may prescribe, what can be prescribed by video, and whether you have to take any.',
    },
    'the-week': {
      name: 'The week',
      title: 'Your week in the program: questions and answers',
      description:
        'How many hours and for how long, how large the groups are, and what if you have to work or miss a session.',
    },
    'by-video': {
      name: 'Being on video',
      title: 'Being on video: questions and answers',
      description:
        'The camera, the room you sit in, people in the house, a line that drops, and who can see your name.',
    },
    fit: {
      name: 'Whether it fits',
      title: 'Whether it fits you: questions and answers',
      description:
        'When treatment by video can be right, when something else comes first, and what to do if it is not working.',
    },
    privacy: {
      name: 'Privacy',
      title: 'Who learns of it: questions and answers on privacy',
      description:
        'What your boss, your insurer, a court and your family may learn, and what this site keeps when you write.',
    },
    family: {
      name: 'Taking part and helping',
      title: 'For families: questions and answers',
      description:
        'How families take part, and what each of the staff means for you. What to do when home is not safe or help is not wanted.',
    },
    cost: {
      name: 'Cost',
      title: 'Cost and insurance: questions and answers',
      description:
        'What it costs to ask, what to ask an insurer, what Medicare covers, and where to turn without insurance.',
    },
    asking: {
      name: 'Asking',
      title: 'How to ask and what comes first: questions and answers',
      description:
        'How to reach us with or without your name, what happens first, how to delete what you sent, and how to refer someone.',
    },
  },
  contact: {
    name: 'Ask us',
    title: 'Ask us: write to the care team',
    description:
      'Send a question by a short form, or call. We say what we store, who reads it, when it is deleted, and when you hear from us.',
  },
  professionals: {
    name: 'Callback for professionals',
    title: 'For staff and professionals: ask for a callback',
    description:
      'A short form for therapists, doctors, courts and other professionals: ask for a callback without naming a client.',
  },
  /** One page for each audience, below /for. */
  readers: {
    clients: {
      name: 'For clients',
      title: 'For clients: who is in the room, and how you ask',
      description:
        'For someone who thinks of treatment by video: who does what, what a week holds, what is private, and what if you are not ready.',
    },
    families: {
      name: 'For families',
      title: 'For families: what you may be told, what you can do',
      description:
        'For family and friends: what to do in danger, what staff may say with and without consent, and what help there is for you.',
    },
    professionals: {
      name: 'For professionals',
      title: 'For professionals: how a referral goes, step by step',
      description:
        'For those who refer: whom the program serves, what it is not for, what to send and leave out, and what you hear back.',
    },
  },
  withdraw: {
    name: 'Delete an inquiry',
    title: 'Delete an inquiry that you sent',
    description:
      'Your receipt has a reference and a word. With both you can delete what you sent, and need give no reason. You can also call.',
  },
  glossary: {
    name: 'Glossary',
    title: 'Glossary: credentials and terms in plain words',
    description:
      'Credentials such as LCSW, and words such as IOP, CBT and 42 CFR Part 2, each in one or two plain sentences.',
  },
  licenseCheck: {
    name: 'Check a license',
    title: 'Check a license: the official look-up of every state',
    description:
      'How to check a license in four steps, what it tells you and what not, and where each state lets you look someone up.',
  },
  /** One page of states each, below /check-a-license. */
  licenseRegions: {
    northeast: {
      name: 'Northeast',
      title: 'License look-ups from Maine to Pennsylvania',
      description:
        'Where to look up doctors, therapists, addiction counselors and peers in the states of the Northeast.',
    },
    midwest: {
      name: 'Midwest',
      title: 'License look-ups from Ohio to the Dakotas',
      description:
        'Where to look up doctors, therapists, addiction counselors and peers in the states of the Midwest.',
    },
    'south-atlantic': {
      name: 'South Atlantic',
      title: 'License look-ups from Delaware to Florida',
      description:
        'Where to look up doctors, therapists, addiction counselors and peers from Delaware to Florida, and in the District of Columbia.',
    },
    'south-central': {
      name: 'South Central',
      title: 'License look-ups from Kentucky to Texas',
      description:
        'Where to look up doctors, therapists, addiction counselors and peers in the states between Kentucky and Texas.',
    },
    west: {
      name: 'West',
      title: 'License look-ups from Montana to Hawaii',
      description:
        'Where to look up doctors, therapists, addiction counselors and peers in the West, Alaska and Hawaii.',
    },
  },
  sources: {
    name: 'Sources',
    title: 'Sources: what this site cites, and where',
    description:
      'Every document that this site cites, how sure each one makes us, when it was last checked, and the pages that use it.',
  },
  sourceSubjects: {
    programs: {
      name: 'Programs and studies',
      title: 'Sources on programs, sessions and studies',
      description:
        'What this site cites on intensive outpatient care, its sessions and its results by video.',
    },
    staff: {
      name: 'Staff',
      title: 'Sources on training, licenses and work of staff',
      description:
        'What this site cites on therapists, counselors, psychiatrists, peers and family therapists.',
    },
    medicine: {
      name: 'Medicines and health',
      title: 'Sources on medicines and health',
      description:
        'What this site cites on medicine for substance use, overdose, and other conditions beside it.',
    },
    law: {
      name: 'Law and privacy',
      title: 'Sources on law and privacy',
      description:
        'What this site cites on privacy, consent, leave from work, and the rules that programs keep.',
    },
    cost: {
      name: 'Insurance and cost',
      title: 'Sources on insurance and cost',
      description:
        'What this site cites on insurance, Medicare, Medicaid, and the estimates you can ask for.',
    },
    help: {
      name: 'Help lines and standards',
      title: 'Sources on help lines and our standards',
      description:
        'What this site cites on lines to call or text, safety on devices, and how pages are made.',
    },
  },
  data: {
    name: 'Open data',
    title: 'Open data: who leads which session, as files',
    description:
      'The table of roles and sessions as CSV and JSON: what each column means, versions, license, and how to cite it.',
  },
  sheets: {
    name: 'Question sheets',
    title: 'Question sheets to print, for any program',
    description:
      'A sheet of plain questions for each kind of staff and each session, with room for the answers: on the page or as a PDF.',
  },
  roleSheet: (role: Pick<Role, 'title'>) => ({
    name: role.title,
    title: questionSheets.ofRole(role),
    description: `A sheet to print: questions for any ${role.title.toLowerCase()} on their work, license, privacy, cost and emergencies.`,
  }),
  sessionSheet: (session: Pick<Session, 'title' | 'inSentence'>) => ({
    name: session.title,
    title: questionSheets.ofSession(session),
    description: `A sheet to print for any program: who leads ${session.inSentence}, privacy, cost and emergencies.`,
  }),
  /** The file that tells language models what is here. */
  llms: {
    summary:
      'A website on virtual intensive outpatient care (IOP) for addiction and mental health in the United States: who leads which session, and how to ask.',
    exampleNotice: 'The clinic named here is made up, as an example. Nobody can be treated there.',
    /** What this information cannot do; the sentence on reviews stands in it. */
    limits: (review: string) =>
      `This is general information, not medical advice. ${review} In an emergency call 911; for a crisis call or text 988.`,
    notReviewed: 'No licensed professional has reviewed it yet.',
    partlyReviewed: 'Some pages have been reviewed, and each says by whom and when; the others have not.',
    /** How the addresses below relate to those of pages. */
    twins:
      'Each link leads to a page as Markdown. The same address without .md is the page itself; /index.md is /.',
    careTeam: 'Care team',
    sessions: 'Sessions',
    reading: 'Questions, articles and terms',
    about: 'About the clinic and this site',
    data: 'Data',
    catalogFile: 'every role, session, part, question and source, with the reason for each statement',
    matrixFile: 'who leads which session as a table, one row for each session and role',
    feed: 'the whole text of the articles, newest first, for feed readers',
    jsonFeed: 'the same as JSON Feed',
  },
  /** Said on the picture of link previews while the provider is an example. */
  exampleMark: 'An example, not a real clinic',
  /** Alternative text of the picture that link previews show. */
  shareImage: (title: string, providerName: string) =>
    `${title}. ${providerName}. Five colored threads, one for each role of the care team.`,
};
