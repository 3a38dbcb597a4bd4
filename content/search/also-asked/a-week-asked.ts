import type { AlsoAsked } from '../schema.ts';

/** A week in the program, day by day. */
export const aWeekAsked: readonly AlsoAsked[] = [
  {
    address: '/articles/a-week-in-a-virtual-iop',
    asked: [
      'day by day in iop',
      'monday to friday in iop',
      'sample schedule',
      'example of an iop week',
      'what is virtual iop like',
      'describe a week online',
      'a day in the life of iop',
      'typical timetable',
    ],
  },
  {
    address: '/articles/a-week-in-a-virtual-iop#at-a-glance',
    asked: [
      'schedule table',
      'weekly timetable',
      'iop calendar',
      'which group on which day',
      'overview of the week',
      'groups by day',
      'what sessions are on what day',
    ],
  },
  {
    address: '/articles/a-week-in-a-virtual-iop#monday-tuesday',
    asked: [
      'what happens on monday',
      'monday group',
      'tuesday session',
      'what do we do at the start of the week',
      'first group of the week',
      'when is my one on one',
    ],
  },
  {
    address: '/articles/a-week-in-a-virtual-iop#wednesday',
    asked: [
      'what happens on wednesday',
      'wednesday groups',
      'which day is skills group',
      'which day is addiction education',
      'middle of the week',
    ],
  },
  {
    address: '/articles/a-week-in-a-virtual-iop#thursday',
    asked: [
      'what happens on thursday',
      'which day are medication visits',
      'which day is family therapy',
      'thursday sessions',
      'are there sessions on thursday',
    ],
  },
  {
    address: '/articles/a-week-in-a-virtual-iop#friday',
    asked: [
      'what happens on friday',
      'friday group',
      'plan for the weekend',
      'how do i get through the weekend',
      'which day is the peer group',
      'last session of the week',
    ],
  },
  {
    address: '/articles/a-week-in-a-virtual-iop#fixed-and-moving',
    asked: [
      'can i change my group time',
      'can i switch to another group',
      'is the schedule fixed',
      'is the schedule flexible',
      'can i choose my hours',
      'can i pick my days',
      'do times ever change',
      'flexible schedule',
      'can sessions be moved',
      'can i reschedule my one on one',
    ],
  },
  {
    address: '/articles/a-week-in-a-virtual-iop#work-and-school',
    asked: [
      'can i go to school or college at the same time',
      'can i work during iop',
      'can i go to college and do iop',
      'iop for college students',
      'i am in school',
      'school schedule and treatment',
      'can i take classes during iop',
      'can my daughter stay in school',
      'fit treatment around my job',
      'fmla rules for rehab',
      'twelve weeks of unpaid leave',
      'how long do i have to work there for fmla',
      'is my company big enough for fmla',
      'exams during treatment',
      'can my son go to high school and do iop',
      'leave of absence from school',
    ],
  },
];
