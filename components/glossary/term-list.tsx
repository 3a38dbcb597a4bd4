import type { Term } from '#content/glossary/schema.ts';

/** Terms with their meaning; each has its id, so that pages can link to it. */
export function TermList({ terms }: { readonly terms: readonly Term[] }) {
  return (
    <dl className="max-w-measure">
      {terms.map(({ id, term, abbreviation, meaning }) => (
        <div key={id} id={id} className="border-b border-rule py-3">
          <dt className="mt-0">
            {abbreviation !== undefined && `${abbreviation}: `}
            {term}
          </dt>
          <dd>{meaning}</dd>
        </div>
      ))}
    </dl>
  );
}
