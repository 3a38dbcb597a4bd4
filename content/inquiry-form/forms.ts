import { fields, type FieldName, type FormField } from './fields.ts';

/** One form of the site: what it asks, in order, and what its place already answers. */
export type FormDefinition = {
  /** What its hidden field says; undefined for the form for everyone, which has none. */
  readonly name: string | undefined;
  /** The page it stands on. */
  readonly address: string;
  readonly fields: readonly FormField[];
  /** Answers that nobody has to give, because only such people use the form. */
  readonly given: Readonly<Partial<Record<FieldName, string>>>;
};

/** How a field differs in another form: other words, or fewer of its choices, by value. */
type Adaptation = {
  readonly label?: string;
  readonly hint?: string;
  readonly choices?: readonly string[];
};

const professionalsGiven = { writer: 'as-a-professional', reachBy: 'phone' } as const;

/** A field as professionals see it: questions that depend on a given answer no longer do. */
function ask(name: FieldName, { choices, ...words }: Adaptation = {}): FormField {
  const field = (fields as readonly FormField[]).find((each) => each.name === name);
  if (field === undefined) throw new Error(`The form has no field ${name}.`);
  const { condition, shownFor, required, ...rest } = field;
  const isGiven = (on: string) => Object.hasOwn(professionalsGiven, on);
  const stays = shownFor !== undefined && !isGiven(shownFor.field);
  return {
    ...rest,
    ...(stays ? { shownFor, ...(condition === undefined ? {} : { condition }) } : {}),
    required: typeof required === 'object' && isGiven(required.field) ? 'always' : required,
    ...(choices === undefined
      ? {}
      : { choices: (rest.choices ?? []).filter(({ value }) => choices.includes(value)) }),
    ...words,
  };
}

/** The site's forms. Both are made of the same fields, so that a stored answer means the same from either. */
export const forms = {
  everyone: { name: undefined, address: '/contact', fields, given: {} },
  professionals: {
    name: 'professionals',
    address: '/contact/professionals',
    given: professionalsGiven,
    fields: [
      ask('organization'),
      ask('jobRole'),
      ask('firstName', { label: 'Whom do we ask for?', hint: 'Your own name, not a client’s.' }),
      ask('phone', { hint: 'A direct line is best. An extension is fine.' }),
      ask('leaveMessage'),
      ask('bestTime', { label: 'When may we call you back?' }),
      ask('state', { label: 'Which state is the client in?', hint: 'Or your own, if you ask in general.' }),
      ask('topic', { choices: ['refer', 'how-it-works', 'cost', 'privacy', 'other'] }),
      ask('message', {
        hint: 'Do not identify the client. Please leave out names, initials, dates of birth, case numbers, diagnoses and doses. We talk about details on the phone.',
      }),
    ],
  },
} as const satisfies Readonly<Record<string, FormDefinition>>;

/** The form that a post names; the one for everyone when it names none, or none of ours. */
export function findForm(name: string | undefined): FormDefinition {
  return name === forms.professionals.name ? forms.professionals : forms.everyone;
}
