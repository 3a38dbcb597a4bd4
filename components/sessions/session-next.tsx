import type { Words } from '#content/wording/en/words.ts';
import { Arrow } from '#components/ui/arrow.tsx';

/** Where a reader can go with what the page said: to us, to help at once, or on to the other sessions. */
export function SessionNext({
  words,
  link,
}: {
  readonly words: Words['sessions'];
  readonly link: (address: string) => string;
}) {
  const ways = [
    ['/contact', words.next.contact],
    ['/get-help-now', words.next.help],
    ['/sessions', words.next.matrix],
  ] as const;
  return (
    <section aria-labelledby="next">
      <h2 id="next">{words.headings.next}</h2>
      <p className="max-w-measure">{words.next.text}</p>
      <ul role="list" className="max-w-measure border-t border-rule">
        {ways.map(([address, text]) => (
          <li key={address} className="mt-0">
            <a className="door" href={link(address)}>
              <span className="underline">{text}</span>
              <Arrow />
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
