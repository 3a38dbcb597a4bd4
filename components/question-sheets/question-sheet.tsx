import type { Sheet } from '#lib/sheets/sheet.ts';

/**
 * A sheet below its title and lead: what to write down, the questions by group, whom to call. Lines to write on are
 * drawn where there is room and on paper; a phone shows the questions close together. The PDF has the same words.
 * It is framed as a receipt is: both are kept, and both are printed without the foot of the site.
 */
export function QuestionSheet({
  sheet: { fields, sections, help, online },
  href,
}: {
  readonly sheet: Sheet;
  /** Of the page itself, for the line that names it on paper. */
  readonly href: string;
}) {
  return (
    <div className="receipt">
      {fields.map((label) => (
        <p key={label} className="my-0 border-b border-rule py-2">
          {label}
        </p>
      ))}
      {sections.map(({ id, title, lines }) => (
        <section key={id} aria-labelledby={id}>
          <h2 id={id}>{title}</h2>
          <ul>
            {lines.map(({ question, why }) => (
              <li key={question}>
                <p className="my-0">{question}</p>
                {why !== undefined && <p className="small my-0 text-quiet">{why}</p>}
                <div className="mt-6 hidden border-b border-rule sm:block" />
              </li>
            ))}
          </ul>
        </section>
      ))}
      <p className="mt-4">{help}</p>
      <p className="small my-0">
        {online.label} <a href={href}>{online.url}</a>
      </p>
    </div>
  );
}
