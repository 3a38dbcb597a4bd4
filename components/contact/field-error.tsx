import type { ReactNode } from 'react';
import type { FormField as Field } from '#content/inquiry-form/fields.ts';
import type { Words } from '#content/wording/en/words.ts';

export type FormFieldProps = {
  readonly words: Words['contact'];
  readonly field: Field;
  readonly value: string;
  readonly error: string | undefined;
};

/** The error above a field, linked to it by `aria-describedby`. Nothing without one. */
export function FieldError({
  words,
  field,
  error,
}: Pick<FormFieldProps, 'words' | 'field' | 'error'>): ReactNode {
  if (error === undefined) return null;
  return (
    <p id={`${field.name}-error`} className="error-text">
      <span className="sr-only">{words.error} </span>
      {error}
    </p>
  );
}

/** When the field counts, and what helps to answer it; each linked to the field by `aria-describedby`. */
export function FieldHint({ field }: Pick<FormFieldProps, 'field'>): ReactNode {
  const { name, condition, hint } = field;
  return (
    <>
      {condition !== undefined && (
        <p id={`${name}-condition`} className="condition text-quiet">
          {condition}
        </p>
      )}
      {hint !== undefined && (
        <p id={`${name}-hint`} className="my-1 text-quiet">
          {hint}
        </p>
      )}
    </>
  );
}

/** The ids of a field's condition, hint and error, for `aria-describedby`; undefined when it has none. */
export function describedBy(field: Field, error: string | undefined): string | undefined {
  const ids = [
    ...(field.condition === undefined ? [] : [`${field.name}-condition`]),
    ...(field.hint === undefined ? [] : [`${field.name}-hint`]),
    ...(error === undefined ? [] : [`${field.name}-error`]),
  ];
  return ids.length === 0 ? undefined : ids.join(' ');
}

/** The class of a field's row; a field that counts only for a certain answer names that answer, for the stylesheet. */
export function rowClass({ shownFor }: Field): string {
  return shownFor === undefined ? 'form-row' : `form-row when-${shownFor.field}-${shownFor.is}`;
}
