import type { AlsoAsked } from '../schema.ts';

/** What addiction counselors do, and the roles side by side. */
export const counselorAsked: readonly AlsoAsked[] = [
  {
    address: '/articles/what-an-addiction-counselor-does',
    asked: [
      'what is it like to see an addiction counselor',
      'about addiction counselors in iop',
      'working with a drug counselor',
      'addiction counselor in the program',
    ],
  },
  {
    address: '/articles/what-an-addiction-counselor-does#a-week',
    asked: [
      'how often do i see my counselor in a week',
      'what do i do with my counselor each week',
      'week with an addiction counselor',
      'which groups does my counselor run',
    ],
  },
  {
    address: '/articles/what-an-addiction-counselor-does#training',
    asked: [
      'how are addiction counselors trained',
      'how do you become an addiction counselor',
      'how many hours to become a drug counselor',
      'does a drug counselor need college',
      'education for a cadc',
    ],
  },
  {
    address: '/articles/what-an-addiction-counselor-does#check',
    asked: [
      'steps to check an addiction counselor',
      'look up my drug counselor',
      'my counselor is not on the list of the board',
    ],
  },
  {
    address: '/articles/what-an-addiction-counselor-does#limits',
    asked: [
      'what can a drug counselor not do',
      'can my counselor give me medication',
      'can a drug counselor diagnose addiction',
      'where does the work of a counselor end',
    ],
  },
  {
    address: '/articles/what-an-addiction-counselor-does#first-talk',
    asked: [
      'first talk with the addiction counselor',
      'what does the drug counselor ask',
      'do i have to tell how much i use to my counselor',
      'will the counselor judge me',
      'i lied about how much i drink',
      'can i tell my counselor about my kids without cps',
    ],
  },
  {
    address: '/articles/what-an-addiction-counselor-does#used-again',
    asked: [
      'should i tell my counselor i used',
      'how do i tell my counselor i drank',
      'message to my counselor after using',
      'what does the counselor do if i use',
    ],
  },
  {
    address: '/articles/what-an-addiction-counselor-does#team',
    asked: [
      'does my counselor talk to my therapist',
      'how does the counselor work with the doctor',
      'counselor and treatment team',
    ],
  },
  {
    address: '/articles/what-an-addiction-counselor-does#family',
    asked: [
      'can the family talk to the addiction counselor',
      'what does the counselor teach families',
      'should i pour out his alcohol',
      'should i take away my husbands alcohol',
      'should i throw away her pills',
    ],
  },
  {
    address: '/articles/who-leads-sessions',
    asked: [
      'who leads what in iop',
      'roles in a treatment program',
      'five kinds of staff explained',
      'article about who leads sessions',
      'which professionals work in iop',
      'staff roles in rehab',
      'different jobs in a treatment team',
    ],
  },
  {
    address: '/articles/who-leads-sessions#short-answer',
    asked: [
      'short answer who leads what',
      'list of sessions and leaders',
      'quick overview of who runs each session',
    ],
  },
  {
    address: '/articles/who-leads-sessions#licensed-therapists',
    asked: ['what do licensed therapists do in sessions', 'therapist role in iop sessions'],
  },
  {
    address: '/articles/who-leads-sessions#addiction-counselors',
    asked: ['role of addiction counselors in sessions', 'counselor role in iop'],
  },
  {
    address: '/articles/who-leads-sessions#psychiatrists',
    asked: [
      'role of psychiatrists in sessions',
      'do psychiatrists lead therapy sessions',
      'psychiatrist role in iop',
    ],
  },
  {
    address: '/articles/who-leads-sessions#peer-support-specialists',
    asked: ['role of peer support specialists in sessions', 'peer role in iop'],
  },
  {
    address: '/articles/who-leads-sessions#family-therapists',
    asked: ['role of family therapists in sessions', 'family therapist role in iop'],
  },
  {
    address: '/articles/who-leads-sessions#together',
    asked: [
      'how does the team work together',
      'do the staff work as a team',
      'multidisciplinary team',
      'how do therapist and counselor work together',
      'is there one team or many people',
      'care coordination between staff',
    ],
  },
];
