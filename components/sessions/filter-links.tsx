import type { Words } from '#content/wording/en/words.ts';
import type { Catalog } from '#lib/catalog/catalog-source.ts';
import { listChoices, type FilterChoices, type FilterStep } from '#lib/catalog/filters/list-choices.ts';
import type { FilterDimension, SessionFilter } from '#lib/catalog/filters/session-filter.ts';
import { filterAddress } from '#lib/pages/filter-address.ts';

type FilterLinksProps = {
  readonly words: Words;
  readonly catalog: Pick<Catalog, 'roles' | 'sessions' | 'matrix'>;
  /** What is chosen; nothing on the page of all sessions. */
  readonly chosen: SessionFilter;
  readonly link: (address: string) => string;
};

/** Ways to fewer sessions, to others and back to all, each with the number of sessions it leads to. */
export function FilterLinks({ words, catalog, chosen, link }: FilterLinksProps) {
  const isFiltered = Object.keys(chosen).length > 0;
  return (
    <div className="no-print">
      <nav aria-label={words.filters.label}>
        <div className="facts small">
          {listChoices(catalog, chosen).map((choices) => (
            <Group key={choices.dimension} {...{ words, catalog, choices, link }} />
          ))}
        </div>
        {isFiltered && (
          <a className="tap" href={link('/sessions')}>
            {words.filters.all(catalog.sessions.length)}
          </a>
        )}
      </nav>
    </div>
  );
}

function Group({
  words,
  catalog,
  choices: { dimension, any, values },
  link,
}: Omit<FilterLinksProps, 'chosen'> & { readonly choices: FilterChoices }) {
  const id = `filter-${dimension}`;
  return (
    <div>
      <p id={id} className="mt-2 font-semibold">
        {words.filters.groups[dimension]}
      </p>
      <ul role="list" aria-labelledby={id} className="mt-0 flex flex-wrap gap-x-6">
        {any !== undefined && (
          <li className="mt-0">
            <Step step={any} text={words.filters.any[dimension]} link={link} />
          </li>
        )}
        {values.map(({ value, isChosen, ...step }) => (
          <li key={value} className="mt-0">
            <Step {...{ step, isChosen, link }} text={nameOf(dimension, value, words, catalog)} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Step({
  step: { chosen, count },
  text,
  isChosen = false,
  link,
}: {
  readonly step: FilterStep;
  readonly text: string;
  readonly isChosen?: boolean;
  readonly link: FilterLinksProps['link'];
}) {
  const counted = `${text} (${String(count)})`;
  if (count === 0) return <span className="tap text-quiet">{counted}</span>;
  return (
    <a
      className={isChosen ? 'tap font-semibold' : 'tap'}
      href={link(filterAddress(chosen))}
      {...(isChosen ? { 'aria-current': 'page' as const } : {})}
    >
      {counted}
    </a>
  );
}

function nameOf(
  dimension: FilterDimension,
  value: string,
  words: Words,
  { roles }: Pick<Catalog, 'roles'>,
): string {
  const names: Readonly<Record<FilterDimension, Readonly<Record<string, string>>>> = {
    role: Object.fromEntries(roles.map(({ slug, title }) => [slug, title])),
    part: words.layout.partsShort,
    kind: words.sessions.kinds,
    audience: words.filters.audiences,
  };
  return names[dimension][value] ?? value;
}
