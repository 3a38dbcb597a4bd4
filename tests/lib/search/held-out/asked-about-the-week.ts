import type { AskedQuestion } from '../asked-question.ts';

/** Hours, groups, and taking part by video. */
export const askedAboutTheWeek: readonly AskedQuestion[] = [
  {
    asked: 'how long are groups',
    answeredBy: [
      '/articles/a-week-in-a-virtual-iop',
      '/articles/what-is-a-virtual-iop',
      '/faq/the-week#what-happens-in-a-week',
      '/sessions/process-group',
      '/sessions/skills-group',
      '/sessions/addiction-education-group',
      '/sessions/relapse-prevention-group',
      '/sessions/grief-shame-or-trauma-group',
      '/sessions/peer-support-group',
      '/sessions/multi-family-group',
      '/sessions/co-occurring-conditions-session',
      '/',
      '/for/clients',
      '/for/families',
    ],
  },
  {
    asked: 'how many ppl in a group',
    answeredBy: [
      '/faq/the-week#how-big-are-groups',
      '/articles/groups-by-video',
      '/articles/a-week-in-a-virtual-iop',
      '/articles/who-leads-sessions',
      '/articles/what-a-licensed-therapist-does',
      '/sessions/process-group',
      '/sessions/skills-group',
      '/sessions/addiction-education-group',
      '/sessions/relapse-prevention-group',
      '/sessions/grief-shame-or-trauma-group',
      '/sessions/peer-support-group',
    ],
  },
  {
    asked: 'hrs per week',
    answeredBy: [
      '/faq/the-week#how-many-hours',
      '/articles/what-is-a-virtual-iop',
      '/articles/a-week-in-a-virtual-iop',
      '/glossary#iop',
      '/faq/the-week#what-happens-in-a-week',
      '/',
      '/for/clients',
      '/for/families',
      '/for/professionals',
    ],
  },
  {
    asked: 'how many months is it',
    answeredBy: ['/faq/the-week#how-long-does-it-last', '/articles/what-is-a-virtual-iop'],
  },
  {
    asked: 'schedule',
    answeredBy: [
      '/articles/a-week-in-a-virtual-iop',
      '/articles/what-is-a-virtual-iop',
      '/faq/the-week#what-happens-in-a-week',
      '/',
      '/for/clients',
      '/for/families',
    ],
  },
  {
    asked: 'can i keep my job',
    answeredBy: ['/faq/the-week#what-if-i-have-to-work', '/articles/a-week-in-a-virtual-iop'],
  },
  {
    asked: 'fmla',
    answeredBy: ['/faq/the-week#what-if-i-have-to-work', '/articles/a-week-in-a-virtual-iop'],
  },
  {
    asked: 'night classes',
    answeredBy: [
      '/faq/the-week#are-there-evening-groups',
      '/faq/the-week#what-if-i-have-to-work',
      '/articles/a-week-in-a-virtual-iop',
    ],
  },
  {
    asked: 'i missed group',
    answeredBy: ['/faq/the-week#what-if-i-miss-a-session', '/articles/a-week-in-a-virtual-iop'],
  },
  {
    asked: 'do i gotta talk in front of everyone',
    answeredBy: [
      '/faq/the-week#do-i-have-to-speak',
      '/articles/groups-by-video',
      '/sessions/process-group',
      '/sessions/grief-shame-or-trauma-group',
    ],
  },
  {
    asked: 'can i have camera off',
    answeredBy: ['/faq/by-video#do-i-have-to-turn-on-my-camera', '/articles/groups-by-video'],
  },
  {
    asked: 'no wifi',
    answeredBy: [
      '/faq/by-video#what-do-i-need-by-video',
      '/articles/getting-ready',
      '/articles/is-virtual-iop-right-for-me',
      '/for/clients',
    ],
  },
  {
    asked: 'can i do it on my phone',
    answeredBy: [
      '/faq/by-video#what-do-i-need-by-video',
      '/articles/getting-ready',
      '/articles/what-is-a-virtual-iop',
    ],
  },
  {
    asked: 'zoom kicked me out',
    answeredBy: [
      '/faq/by-video#what-if-my-connection-drops',
      '/articles/getting-ready',
      '/articles/your-first-session',
      '/sessions/intake-and-orientation',
    ],
  },
  {
    asked: 'sit in my car for group',
    answeredBy: [
      '/faq/by-video#can-i-join-from-my-car',
      '/articles/getting-ready',
      '/articles/virtual-or-in-person',
      '/articles/groups-by-video',
      '/articles/is-virtual-iop-right-for-me',
    ],
  },
  {
    asked: 'my roomate can hear me',
    answeredBy: [
      '/faq/by-video#what-if-my-partner-is-in-the-house',
      '/articles/getting-ready',
      '/articles/groups-by-video',
      '/articles/is-virtual-iop-right-for-me',
      '/articles/what-a-licensed-therapist-does',
    ],
  },
  {
    asked: 'are they recording me',
    answeredBy: [
      '/faq/by-video#is-the-group-recorded',
      '/articles/groups-by-video',
      '/sessions/process-group',
      '/articles/your-first-session',
    ],
  },
  {
    asked: 'what if i know somebody in there',
    answeredBy: ['/articles/groups-by-video', '/faq/by-video#will-others-see-my-name'],
  },
  {
    asked: 'can i use a fake name',
    answeredBy: [
      '/faq/asking#can-i-ask-without-my-name',
      '/faq/by-video#will-others-see-my-name',
      '/articles/groups-by-video',
      '/contact',
      '/sessions/process-group',
      '/sessions/intake-and-orientation',
      '/for/clients',
      '/for/families',
    ],
  },
  {
    asked: 'grief group',
    answeredBy: [
      '/sessions/grief-shame-or-trauma-group',
      '/articles/who-leads-sessions',
      '/articles/what-a-licensed-therapist-does',
      '/care-team/licensed-therapist',
    ],
  },
];
