import { NavLinks } from '#components/layout/nav-links.tsx';
import { Arrow } from '#components/ui/arrow.tsx';
import { audiences } from '#content/questions/schema.ts';
import type { Words } from '#content/wording/en/words.ts';
import { readerAddress } from '#lib/pages/reader-address.ts';

/** The three questions people come with, each a door to its answer; below them, the pages for each audience. */
export function FrontDoors({
  words,
  readers,
  leastHours,
  link,
}: {
  readonly words: Words['home']['doors'];
  readonly readers: Words['layout']['readers'];
  readonly leastHours: number;
  readonly link: (address: string) => string;
}) {
  const doors = [
    ['/care-team', words.team.title, words.team.text],
    ['/sessions', words.week.title, words.week.text(leastHours)],
    ['/contact', words.ask.title, words.ask.text],
  ] as const;
  return (
    <div>
      <ul role="list" className="mt-5 border-t-2 border-ink lg:mt-0">
        {doors.map(([address, title, text]) => (
          <li key={address} className="my-0">
            <a className="door" href={link(address)}>
              <span>
                <span className="door-name block">{title}</span>
                <span className="hidden text-quiet sm:block">{text}</span>
              </span>
              <Arrow />
            </a>
          </li>
        ))}
      </ul>
      <NavLinks
        label={readers.label}
        links={audiences.map((audience) => [link(readerAddress(audience)), readers[audience]] as const)}
      />
    </div>
  );
}
