import { sampleWeek } from '#content/sessions/sample-week.ts';
import { words } from '#content/wording/en/words.ts';
import { catalog } from '#lib/catalog/catalog.ts';
import { planSampleWeek } from '#lib/catalog/plan-sample-week.ts';
import type { Examples } from '../examples.ts';
import { longCatalog, longText } from '../long-words.ts';
import { FrontDoors } from './front-doors.tsx';
import { SampleWeek } from './sample-week.tsx';
import { TeamRoles } from './team-roles.tsx';
import { WeekList } from './week-list.tsx';

const link = (address: string) => address;
const week = planSampleWeek(sampleWeek, catalog.provider);
const plain = { words, catalog, week, link };
const long = { ...plain, catalog: longCatalog };
const { doors } = words.home;
const longDoors = { ...doors, team: { title: longText, text: longText } };

export const homeExamples = {
  'front-doors': {
    plain: <FrontDoors words={doors} readers={words.layout.readers} leastHours={9} link={link} />,
    'long words': <FrontDoors words={longDoors} readers={words.layout.readers} leastHours={9} link={link} />,
  },
  'sample-week': { plain: <SampleWeek {...plain} />, 'long words': <SampleWeek {...long} /> },
  'team-roles': { plain: <TeamRoles {...plain} />, 'long words': <TeamRoles {...long} /> },
  'week-list': {
    plain: <WeekList {...plain} />,
    'long words': <WeekList {...long} />,
    empty: <WeekList {...plain} week={{ minutes: 0, days: [] }} />,
  },
} satisfies Examples;
