import type { Metadata } from 'next';
import { allExamples } from './all-examples.ts';

export const metadata: Metadata = {
  title: 'Components',
  description: 'Every component of the site in every state it can be in, for those who build it.',
  robots: { index: false },
};

/** Every component in every state. Not for visitors: the publishing step leaves it out of production. */
export default function ComponentsPage() {
  const subjects = Object.entries(allExamples);
  return (
    <div id="content" className="mx-auto max-w-page px-4 pt-8">
      <p className="text-quiet">Components, in every state. This page is not published in production.</p>
      {subjects.map(([subject, components]) => (
        <section key={subject}>
          {Object.entries(components).map(([component, states]) =>
            Object.entries(states).map(([state, example]) => (
              <div key={state} className="mt-8 border-t border-rule">
                <p className="small text-quiet">
                  {subject} / {component} / {state}
                </p>
                <div data-example={`${subject}/${component}/${state}`}>{example}</div>
              </div>
            )),
          )}
        </section>
      ))}
    </div>
  );
}
