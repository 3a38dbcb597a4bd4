import { describedBy, FieldError, FieldHint, rowClass, type FormFieldProps } from './field-error.tsx';
import { RadioField } from './radio-field.tsx';

/**
 * One field of the form with label, hint and error. Its id is its name, so that the error summary can link to it
 * without knowing more. Nothing is marked required in HTML: the browser's own bubbles vanish, ours stay.
 */
export function FormField(props: FormFieldProps) {
  const { words, field, error } = props;
  if (field.type === 'radio') return <RadioField {...props} />;
  return (
    <div className={rowClass(field)}>
      <label htmlFor={field.name} className="font-semibold">
        {field.label}{' '}
        {field.required === 'never' && <span className="font-normal text-quiet">{words.optional}</span>}
      </label>
      <FieldHint field={field} />
      <FieldError words={words} field={field} error={error} />
      <Control {...props} />
    </div>
  );
}

function Control({ words, field, value, error }: FormFieldProps) {
  const shared = {
    id: field.name,
    name: field.name,
    className: 'field mt-1',
    autoComplete: field.autocomplete ?? 'off',
    'aria-describedby': describedBy(field, error),
    'aria-invalid': error === undefined ? undefined : true,
  } as const;
  if (field.type === 'textarea') return <textarea {...shared} rows={7} defaultValue={value} />;
  if (field.type === 'select') {
    return (
      <select {...shared} defaultValue={value}>
        <option value="">{words.choose}</option>
        {field.choices?.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    );
  }
  const spelled = field.type === 'text' ? {} : { spellCheck: false };
  return <input {...shared} {...spelled} type={field.type} defaultValue={value} />;
}
