import { forms } from '#content/inquiry-form/forms.ts';
import type { Derivation } from '#content/readers/schema.ts';
import { sampleWeek } from '#content/sessions/sample-week.ts';
import type { VocabularyContext } from '#components/articles/vocabulary.tsx';
import { WeekList } from '#components/home/week-list.tsx';
import { planSampleWeek } from '#lib/catalog/plan-sample-week.ts';
import { NeededAnswers } from './needed-answers.tsx';
import { ReachList } from './reach-list.tsx';
import { TeamList } from './team-list.tsx';

/** What a truth takes as a whole from the catalog, the provider or the form. */
export function Derived({
  context,
  derivation,
}: {
  readonly context: VocabularyContext;
  readonly derivation: Derivation;
}) {
  const { words, catalog, link } = context;
  switch (derivation) {
    case 'team':
      return <TeamList words={words.readers} catalog={catalog} link={link} />;
    case 'week':
      return (
        <WeekList
          words={words}
          catalog={catalog}
          week={planSampleWeek(sampleWeek, catalog.provider)}
          link={link}
        />
      );
    case 'reach':
      return <ReachList words={words} provider={catalog.provider} />;
    case 'asked':
      return <NeededAnswers form={forms.everyone} />;
    case 'asked-of-professionals':
      return <NeededAnswers form={forms.professionals} />;
  }
}
