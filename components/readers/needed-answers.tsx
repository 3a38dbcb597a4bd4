import type { FormDefinition } from '#content/inquiry-form/forms.ts';

/** What a form asks of everyone who sends it, in its own words. */
export function NeededAnswers({ form }: { readonly form: Pick<FormDefinition, 'fields'> }) {
  return (
    <ul className="max-w-measure">
      {form.fields
        .filter(({ required }) => required === 'always')
        .map(({ name, label }) => (
          <li key={name}>{label}</li>
        ))}
    </ul>
  );
}
