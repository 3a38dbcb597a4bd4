import type { Words } from '#content/wording/en/words.ts';

/** What a license tells, what it does not, and how to look one up. */
export function CheckSteps({ words }: { readonly words: Words['licenseCheck'] }) {
  const { tells, tellsNot, steps } = words;
  return (
    <>
      {(
        [
          ['tells', tells],
          ['tells-not', tellsNot],
        ] as const
      ).map(([id, { heading, items }]) => (
        <section key={id} aria-labelledby={id}>
          <h2 id={id}>{heading}</h2>
          <ul className="max-w-measure">
            {items.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </section>
      ))}
      <h2 id="steps">{steps.heading}</h2>
      <ol className="max-w-measure">
        {steps.items.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ol>
      <p className="max-w-measure">{steps.after}</p>
    </>
  );
}
