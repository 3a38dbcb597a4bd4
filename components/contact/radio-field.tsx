import { describedBy, FieldError, FieldHint, rowClass, type FormFieldProps } from './field-error.tsx';

/** A group of choices. Its first choice carries the field's name as id, which the error summary links to. */
export function RadioField({ words, field, value, error }: FormFieldProps) {
  return (
    <fieldset className={rowClass(field)} aria-describedby={describedBy(field, error)}>
      <legend className="font-semibold">
        {field.label}{' '}
        {field.required === 'never' && <span className="font-normal text-quiet">{words.optional}</span>}
      </legend>
      <FieldHint field={field} />
      <FieldError words={words} field={field} error={error} />
      {field.choices?.map((choice, index) => {
        const id = index === 0 ? field.name : `${field.name}-${choice.value}`;
        return (
          <label key={choice.value} htmlFor={id} className="choice">
            <input
              type="radio"
              id={id}
              name={field.name}
              value={choice.value}
              defaultChecked={choice.value === value}
            />
            {choice.label}
          </label>
        );
      })}
    </fieldset>
  );
}
