import { Arrow } from '#components/ui/arrow.tsx';
import type { Words } from '#content/wording/en/words.ts';

/** The three questions people come with, each a door to its answer. */
export function FrontDoors({
  words,
  leastHours,
  link,
}: {
  readonly words: Words['home']['doors'];
  readonly leastHours: number;
  readonly link: (address: string) => string;
}) {
  const doors = [
    ['/care-team', words.team.title, words.team.text],
    ['/sessions', words.week.title, words.week.text(leastHours)],
    ['/contact', words.ask.title, words.ask.text],
  ] as const;
  return (
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
  );
}
