import { sampleWeek } from '#content/sessions/sample-week.ts';
import { words } from '#content/wording/en/words.ts';
import { catalog } from '#lib/catalog/catalog.ts';
import { planSampleWeek } from '#lib/catalog/plan-sample-week.ts';
import { FrontDoors } from './front-doors.tsx';
import { SampleWeek } from './sample-week.tsx';

const link = (address: string) => address;

export const homeExamples = {
  'front doors': <FrontDoors words={words.home.doors} leastHours={9} link={link} />,
  'sample week': (
    <SampleWeek
      words={words}
      catalog={catalog}
      week={planSampleWeek(sampleWeek, catalog.provider)}
      link={link}
    />
  ),
};
