import type { AskedQuestion } from '../asked-question.ts';

/** The week and the sessions, as people type who think of joining, who are in it, or who live with someone in it. */
export const theWeekQuestions: readonly AskedQuestion[] = [
  {
    asked: 'how many hours a week is it',
    answeredBy: [
      '/faq/the-week#how-many-hours',
      '/articles/what-is-a-virtual-iop#hours',
      '/for/clients#what-it-is',
      '/for/families#what-it-is',
      '/for/professionals#level-of-care',
      '/glossary#iop',
    ],
  },
  {
    asked: 'which days are the groups',
    answeredBy: [
      '/faq/the-week#are-there-evening-groups',
      '/faq/the-week#what-happens-in-a-week',
      '/articles/a-week-in-a-virtual-iop',
      '/articles/a-week-in-a-virtual-iop#at-a-glance',
      '/articles/what-is-a-virtual-iop#week',
      '/for/clients#week',
      '/for/families#week',
    ],
  },
  {
    asked: 'do you have evening groups after work',
    answeredBy: [
      '/faq/the-week#are-there-evening-groups',
      '/faq/the-week#what-if-i-have-to-work',
      '/articles/a-week-in-a-virtual-iop#work-and-school',
    ],
  },
  {
    asked: 'how many weeks does the program last',
    answeredBy: ['/faq/the-week#how-long-does-it-last', '/articles/what-is-a-virtual-iop#how-long'],
  },
  {
    asked: 'how long is one group session',
    answeredBy: [
      '/articles/a-week-in-a-virtual-iop#at-a-glance',
      '/articles/what-is-a-virtual-iop#week',
      '/faq/the-week#what-happens-in-a-week',
      '/for/clients#week',
      '/for/families#week',
      '/sessions/process-group',
      '/sessions/relapse-prevention-group',
      '/sessions/skills-group',
      '/sessions/addiction-education-group',
      '/sessions/peer-support-group',
      '/sessions/grief-shame-or-trauma-group',
    ],
  },
  {
    asked: 'how many ppl in a group',
    answeredBy: [
      '/faq/the-week#how-big-are-groups',
      '/articles/a-week-in-a-virtual-iop#fixed-and-moving',
      '/articles/what-a-licensed-therapist-does#what-they-lead',
      '/articles/who-leads-sessions#together',
      '/sessions/process-group',
      '/sessions/skills-group',
      '/sessions/peer-support-group',
      '/sessions/grief-shame-or-trauma-group',
    ],
  },
  {
    asked: 'what do we actually talk about in process group',
    answeredBy: [
      '/sessions/process-group',
      '/articles/a-week-in-a-virtual-iop#monday-tuesday',
      '/glossary#process-group',
    ],
  },
  {
    asked: 'can i just listen and not talk',
    answeredBy: [
      '/faq/the-week#do-i-have-to-speak',
      '/articles/groups-by-video#camera',
      '/articles/a-week-in-a-virtual-iop#monday-tuesday',
      '/sessions/process-group',
      '/sessions/grief-shame-or-trauma-group',
    ],
  },
  {
    asked: 'can i keep my camera off',
    answeredBy: ['/faq/by-video#do-i-have-to-turn-on-my-camera', '/articles/groups-by-video#camera'],
  },
  {
    asked: 'missed group yesterday what happens now',
    answeredBy: [
      '/faq/the-week#what-if-i-miss-a-session',
      '/articles/a-week-in-a-virtual-iop#fixed-and-moving',
    ],
  },
  {
    asked: 'im sick today how do i tell them',
    answeredBy: [
      '/faq/the-week#what-if-i-miss-a-session',
      '/articles/a-week-in-a-virtual-iop#fixed-and-moving',
    ],
  },
  {
    asked: 'is it ok to be late to group',
    answeredBy: [
      '/faq/the-week#what-if-i-am-late',
      '/sessions/process-group',
      '/articles/a-week-in-a-virtual-iop#fixed-and-moving',
      '/faq/the-week#what-if-i-miss-a-session',
    ],
  },
  {
    asked: 'is there homework',
    answeredBy: [
      '/sessions/skills-group',
      '/sessions/individual-therapy',
      '/sessions/individual-addiction-counseling',
      '/articles/cbt-dbt-and-motivational-interviewing#cbt',
      '/articles/cbt-dbt-and-motivational-interviewing#dbt',
    ],
  },
  {
    asked: 'do we get breaks in the 3 hours',
    answeredBy: [
      '/articles/what-is-a-virtual-iop#week',
      '/articles/a-week-in-a-virtual-iop#monday-tuesday',
      '/articles/groups-by-video#too-much',
    ],
  },
  {
    asked: 'group therapy rules',
    answeredBy: [
      '/articles/groups-by-video',
      '/sessions/process-group',
      '/sessions/addiction-education-group',
      '/sessions/relapse-prevention-group',
      '/sessions/skills-group',
      '/sessions/peer-support-group',
      '/sessions/grief-shame-or-trauma-group',
      '/faq/by-video#is-the-group-recorded',
    ],
  },
  {
    asked: 'how often do i get one on one with my therapist',
    answeredBy: [
      '/sessions/individual-therapy',
      '/faq/the-week#what-happens-in-a-week',
      '/articles/a-week-in-a-virtual-iop#at-a-glance',
      '/articles/a-week-in-a-virtual-iop#monday-tuesday',
      '/articles/what-is-a-virtual-iop#week',
      '/for/clients#week',
    ],
  },
  {
    asked: 'how long is an individual sesion',
    answeredBy: [
      '/sessions/individual-therapy',
      '/sessions/individual-addiction-counseling',
      '/articles/a-week-in-a-virtual-iop#at-a-glance',
      '/articles/what-is-a-virtual-iop#week',
      '/for/clients#week',
      '/for/families#week',
    ],
  },
  {
    asked: 'can i switch to a different group time',
    answeredBy: [
      '/articles/a-week-in-a-virtual-iop#fixed-and-moving',
      '/faq/fit#what-if-it-is-not-working',
      '/sessions/treatment-plan-review',
    ],
  },
  {
    asked: 'my shifts change every week',
    answeredBy: [
      '/faq/the-week#are-there-evening-groups',
      '/faq/the-week#what-if-i-have-to-work',
      '/articles/a-week-in-a-virtual-iop#fixed-and-moving',
      '/articles/a-week-in-a-virtual-iop#work-and-school',
    ],
  },
  {
    asked: 'can i work full time during iop',
    answeredBy: ['/faq/the-week#what-if-i-have-to-work', '/articles/a-week-in-a-virtual-iop#work-and-school'],
  },
  {
    asked: 'taking college classes while in treatment',
    answeredBy: ['/articles/a-week-in-a-virtual-iop#work-and-school'],
  },
  {
    asked: 'can i get time off work for this',
    answeredBy: ['/articles/a-week-in-a-virtual-iop#work-and-school', '/faq/the-week#what-if-i-have-to-work'],
  },
  {
    asked: 'note for work for the hours i am in group',
    answeredBy: ['/faq/the-week#can-i-get-a-letter', '/articles/what-an-addiction-counselor-does#a-week'],
  },
  {
    asked: 'what happens on the first day',
    answeredBy: [
      '/articles/your-first-session',
      '/sessions/intake-and-orientation',
      '/sessions/level-of-care-assessment',
      '/faq/asking#what-happens-first',
      '/for/clients#how-it-starts',
      '/for/families#how-it-starts',
      '/articles/what-a-licensed-therapist-does#first-talk',
    ],
  },
  {
    asked: 'how long does the intake appointmnet take',
    answeredBy: [
      '/articles/your-first-session#how-long',
      '/sessions/intake-and-orientation',
      '/sessions/level-of-care-assessment',
    ],
  },
  {
    asked: 'do the hours go down later on',
    answeredBy: [
      '/faq/the-week#how-many-hours',
      '/articles/a-week-in-a-virtual-iop#fixed-and-moving',
      '/articles/what-is-a-virtual-iop#hours',
      '/articles/after-the-program#stepping-down',
      '/glossary#step-down',
    ],
  },
  {
    asked: 'how do i know when im done',
    answeredBy: ['/faq/the-week#how-long-does-it-last', '/articles/what-is-a-virtual-iop#how-long'],
  },
  {
    asked: 'last day of the program what happens',
    answeredBy: [
      '/faq/the-week#what-happens-at-the-end',
      '/sessions/discharge-and-continuing-care',
      '/articles/after-the-program',
    ],
  },
  {
    asked: 'do you get a certificate for finishing',
    answeredBy: ['/faq/the-week#can-i-get-a-letter'],
  },
  {
    asked: 'can my husband sit in on my group',
    answeredBy: [
      '/sessions/process-group',
      '/sessions/addiction-education-group',
      '/sessions/relapse-prevention-group',
      '/sessions/skills-group',
      '/sessions/peer-support-group',
      '/sessions/grief-shame-or-trauma-group',
    ],
  },
  {
    asked: 'is it always the same people in group',
    answeredBy: [
      '/faq/the-week#how-big-are-groups',
      '/sessions/relapse-prevention-group',
      '/sessions/grief-shame-or-trauma-group',
      '/articles/groups-by-video#leader',
    ],
  },
  {
    asked: 'can i text people from group outside of it',
    answeredBy: ['/sessions/peer-support-group'],
  },
  {
    asked: 'how often are family sessions and how long',
    answeredBy: [
      '/sessions/family-or-couple-therapy',
      '/sessions/multi-family-group',
      '/sessions/family-education',
    ],
  },
  {
    asked: 'what times does he need the house quiet',
    answeredBy: [
      '/for/families#week',
      '/for/clients#week',
      '/articles/a-week-in-a-virtual-iop#at-a-glance',
      '/articles/what-is-a-virtual-iop#week',
      '/faq/the-week#what-happens-in-a-week',
    ],
  },
  {
    asked: 'will they tell me if my son skips group',
    answeredBy: [
      '/articles/what-staff-may-tell-a-family#without-consent',
      '/articles/what-staff-may-tell-a-family#with-consent',
      '/faq/privacy#what-may-you-tell-me',
      '/for/families#without-consent',
      '/for/families#with-consent',
      '/privacy#families',
    ],
  },
  {
    asked: 'what is skills group dbt',
    answeredBy: [
      '/sessions/skills-group',
      '/articles/cbt-dbt-and-motivational-interviewing#side-by-side',
      '/articles/cbt-dbt-and-motivational-interviewing#who-leads',
      '/articles/cbt-dbt-and-motivational-interviewing#dbt',
      '/articles/a-week-in-a-virtual-iop#wednesday',
      '/glossary#dbt',
    ],
  },
  {
    asked: 'how often will i see the psychiatrist',
    answeredBy: [
      '/sessions/medication-visit',
      '/sessions/psychiatric-evaluation',
      '/articles/what-a-psychiatrist-does#two-visits',
      '/articles/a-week-in-a-virtual-iop#thursday',
    ],
  },
  {
    asked: 'whats relapse prevention group like',
    answeredBy: [
      '/sessions/relapse-prevention-group',
      '/articles/a-week-in-a-virtual-iop#monday-tuesday',
      '/articles/who-leads-sessions#short-answer',
      '/glossary#relapse-prevention',
    ],
  },
  {
    asked: 'groups make me really anxious',
    answeredBy: [
      '/faq/the-week#do-i-have-to-speak',
      '/articles/groups-by-video#too-much',
      '/articles/what-a-peer-support-specialist-does#first-talk',
    ],
  },
  {
    asked: 'going on vacation out of state can i still log in',
    answeredBy: [
      '/faq/licenses#what-if-i-travel',
      '/faq/roles#what-a-therapist-may-not-do',
      '/articles/getting-ready#safety-plan',
      '/articles/is-virtual-iop-right-for-me#practical',
      '/articles/what-is-a-virtual-iop#what-you-need',
      '/articles/what-a-licensed-therapist-does#limits',
      '/articles/reading-credentials#your-state',
      '/for/clients#who-it-serves',
      '/for/families#who-it-serves',
      '/glossary#telehealth',
    ],
  },
];
