import type { FormDefinition } from '#content/inquiry-form/forms.ts';
import type { Words } from '#content/wording/en/words.ts';
import type { Detail } from '#lib/inquiries/second-look.ts';
import { HiddenFields, sendAddress } from './inquiry-form.tsx';
import { MarkedText } from './marked-text.tsx';

/**
 * Above the form, before anything is kept: what in the message looks like a detail to leave out, and two ways on. One
 * is a form of its own that sends the very words shown here; the other is the form below. Not an error: no alarm.
 */
export function SecondLook({
  words,
  link,
  form,
  details,
  values,
  seen,
  trap,
}: {
  readonly words: Words['contact'];
  readonly link: (address: string) => string;
  readonly form: FormDefinition;
  readonly details: readonly Detail[];
  readonly values: Readonly<Partial<Record<string, string>>>;
  readonly seen: string;
  /** What stood in the trap: staff see a mark, also when the words are sent as they are. */
  readonly trap?: string | undefined;
}) {
  const { secondLook } = words;
  const kinds = [...new Set(details.map(({ kind }) => kind))];
  return (
    // The answer is a new page without a script: this is how its reader lands on the question. No alert beside the
    // focus, or everything would be read twice.
    <div
      role="group"
      aria-labelledby="second-look"
      className="second-look"
      tabIndex={-1}
      // eslint-disable-next-line jsx-a11y-x/no-autofocus
      autoFocus
    >
      <h2 id="second-look" className="mt-0 text-xl">
        {secondLook.title}
      </h2>
      <p>{secondLook.text}</p>
      <ul>
        {kinds.map((kind) => (
          <li key={kind}>{secondLook.kinds[kind]}</li>
        ))}
      </ul>
      <h3>{secondLook.yourMessage}</h3>
      <MarkedText words={secondLook} text={values['message'] ?? ''} details={details} />
      <p>{secondLook.choose}</p>
      <form method="post" action={link(sendAddress)}>
        <HiddenFields form={form} seen={seen} trap={trap} />
        {form.fields.map(({ name }) => (
          <input key={name} type="hidden" name={name} value={values[name] ?? ''} />
        ))}
        <button className="button mt-2" type="submit">
          {secondLook.sendAsItIs}
        </button>
      </form>
      <p>
        <a className="tap" href="#message">
          {secondLook.change}
        </a>
      </p>
    </div>
  );
}
