/** One choice of a radio group or select. `value` is what is stored; changing it changes what old inquiries say. */
type Choice = { readonly value: string; readonly label: string };

/** One field of a form: how it is asked, and what it takes. */
export type FormField = {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  /** When the field counts, in words; said only where a browser cannot hide it until then. */
  readonly condition?: string;
  readonly type: 'radio' | 'select' | 'text' | 'email' | 'tel' | 'textarea';
  /** `always`, never, or only for a certain answer to another field. */
  readonly required: 'always' | 'never' | { readonly field: string; readonly is: string };
  /** The answer to another field that makes this one count; absent when it always does. */
  readonly shownFor?: { readonly field: string; readonly is: string };
  /** Characters; longer input is refused with a message, never cut. */
  readonly maxLength: number;
  readonly choices?: readonly Choice[];
  readonly autocomplete?: string;
  /** Said when a required answer is missing. */
  readonly missing: string;
};

/** A field whose answer is kept. The form, the checks, the messages and the privacy page's table all read this. */
export type InquiryField = FormField & {
  /** Why we ask: shown on the privacy page, beside who reads it and when it goes. */
  readonly purpose: string;
  /** Who can read the answer: whoever holds a key, or also whoever sees the list, where it stands unsealed. */
  readonly readers: 'key-holders' | 'list-readers';
};

const states: readonly Choice[] = [
  ['AL', 'Alabama'],
  ['AK', 'Alaska'],
  ['AZ', 'Arizona'],
  ['AR', 'Arkansas'],
  ['CA', 'California'],
  ['CO', 'Colorado'],
  ['CT', 'Connecticut'],
  ['DE', 'Delaware'],
  ['DC', 'District of Columbia'],
  ['FL', 'Florida'],
  ['GA', 'Georgia'],
  ['HI', 'Hawaii'],
  ['ID', 'Idaho'],
  ['IL', 'Illinois'],
  ['IN', 'Indiana'],
  ['IA', 'Iowa'],
  ['KS', 'Kansas'],
  ['KY', 'Kentucky'],
  ['LA', 'Louisiana'],
  ['ME', 'Maine'],
  ['MD', 'Maryland'],
  ['MA', 'Massachusetts'],
  ['MI', 'Michigan'],
  ['MN', 'Minnesota'],
  ['MS', 'Mississippi'],
  ['MO', 'Missouri'],
  ['MT', 'Montana'],
  ['NE', 'Nebraska'],
  ['NV', 'Nevada'],
  ['NH', 'New Hampshire'],
  ['NJ', 'New Jersey'],
  ['NM', 'New Mexico'],
  ['NY', 'New York'],
  ['NC', 'North Carolina'],
  ['ND', 'North Dakota'],
  ['OH', 'Ohio'],
  ['OK', 'Oklahoma'],
  ['OR', 'Oregon'],
  ['PA', 'Pennsylvania'],
  ['RI', 'Rhode Island'],
  ['SC', 'South Carolina'],
  ['SD', 'South Dakota'],
  ['TN', 'Tennessee'],
  ['TX', 'Texas'],
  ['UT', 'Utah'],
  ['VT', 'Vermont'],
  ['VA', 'Virginia'],
  ['WA', 'Washington'],
  ['WV', 'West Virginia'],
  ['WI', 'Wisconsin'],
  ['WY', 'Wyoming'],
].map(([value = '', label = '']) => ({ value, label }));

/** The fields in the order of the form. */
export const fields = [
  {
    name: 'writer',
    label: 'Who are you writing for?',
    hint: 'If you write for someone else, we contact only you, not them.',
    type: 'radio',
    required: 'always',
    maxLength: 40,
    choices: [
      { value: 'for-myself', label: 'Myself' },
      { value: 'for-someone-else', label: 'Someone else' },
      { value: 'as-a-professional', label: 'A client, or my work as a professional' },
    ],
    missing: 'Choose who you are writing for',
    purpose: 'So that the right person answers.',
    readers: 'list-readers',
  },
  {
    name: 'firstName',
    label: 'Your first name, or any name you like',
    hint: 'It does not have to be your real name.',
    type: 'text',
    required: 'never',
    maxLength: 80,
    autocomplete: 'given-name',
    missing: 'Enter a name',
    purpose: 'So that we know how to address you.',
    readers: 'key-holders',
  },
  {
    name: 'organization',
    label: 'Organization',
    condition: 'If you write as staff or a professional.',
    type: 'text',
    shownFor: { field: 'writer', is: 'as-a-professional' },
    required: { field: 'writer', is: 'as-a-professional' },
    maxLength: 120,
    autocomplete: 'organization',
    missing: 'Enter your organization',
    purpose: 'For professionals: so that we know where you write from.',
    readers: 'key-holders',
  },
  {
    name: 'jobRole',
    label: 'Your role there',
    condition: 'If you write as staff or a professional.',
    type: 'text',
    shownFor: { field: 'writer', is: 'as-a-professional' },
    required: 'never',
    maxLength: 120,
    autocomplete: 'organization-title',
    missing: 'Enter your role',
    purpose: 'For professionals: so that we know whom we call.',
    readers: 'key-holders',
  },
  {
    name: 'reachBy',
    label: 'How may we reach you?',
    hint: 'We use only the way you choose. The field for it opens below.',
    type: 'radio',
    required: 'always',
    maxLength: 20,
    choices: [
      { value: 'phone', label: 'Phone' },
      { value: 'email', label: 'Email' },
    ],
    missing: 'Choose how we may reach you',
    purpose: 'So that we use the way that is safe for you.',
    readers: 'key-holders',
  },
  {
    name: 'phone',
    label: 'Phone number',
    condition: 'If you chose phone.',
    type: 'tel',
    required: { field: 'reachBy', is: 'phone' },
    shownFor: { field: 'reachBy', is: 'phone' },
    maxLength: 40,
    autocomplete: 'tel',
    missing: 'Enter a phone number',
    purpose: 'To call you back.',
    readers: 'key-holders',
  },
  {
    name: 'leaveMessage',
    label: 'If you do not pick up, may we leave a message?',
    condition: 'If you chose phone.',
    hint: 'Think of who else may hear it.',
    type: 'radio',
    required: { field: 'reachBy', is: 'phone' },
    shownFor: { field: 'reachBy', is: 'phone' },
    maxLength: 20,
    choices: [
      { value: 'no', label: 'No, do not leave a message' },
      { value: 'name-only', label: 'Yes, but say only a first name and a number' },
      { value: 'yes', label: 'Yes, you may say who you are' },
    ],
    missing: 'Choose whether we may leave a message',
    purpose: 'So that nobody learns of your inquiry by accident.',
    readers: 'key-holders',
  },
  {
    name: 'email',
    label: 'Email address',
    condition: 'If you chose email.',
    type: 'email',
    required: { field: 'reachBy', is: 'email' },
    shownFor: { field: 'reachBy', is: 'email' },
    maxLength: 254,
    autocomplete: 'email',
    missing: 'Enter an email address',
    purpose: 'To write back to you.',
    readers: 'key-holders',
  },
  {
    name: 'bestTime',
    label: 'Best time to reach you',
    type: 'select',
    required: 'never',
    maxLength: 20,
    choices: [
      { value: 'any', label: 'Any time you are open' },
      { value: 'morning', label: 'Morning' },
      { value: 'midday', label: 'Around noon' },
      { value: 'afternoon', label: 'Afternoon' },
      { value: 'late-afternoon', label: 'Late afternoon' },
    ],
    missing: 'Choose a time',
    purpose: 'So that we call when you can talk.',
    readers: 'key-holders',
  },
  {
    name: 'state',
    label: 'Which state does the person who needs help live in?',
    hint: 'Staff must be licensed there.',
    type: 'select',
    required: 'always',
    maxLength: 2,
    choices: states,
    missing: 'Choose the state where the person who needs help lives',
    purpose: 'To see whether our staff are licensed there.',
    readers: 'key-holders',
  },
  {
    name: 'topic',
    label: 'What is it about?',
    type: 'select',
    required: 'always',
    maxLength: 40,
    choices: [
      { value: 'start-treatment', label: 'Starting treatment' },
      { value: 'how-it-works', label: 'How it works' },
      { value: 'family', label: 'A family member' },
      { value: 'cost', label: 'Cost and insurance' },
      { value: 'refer', label: 'Referring a client' },
      { value: 'privacy', label: 'Privacy or deleting an inquiry' },
      { value: 'website', label: 'This website' },
      { value: 'other', label: 'Something else' },
    ],
    missing: 'Choose what it is about',
    purpose: 'So that the right person answers.',
    readers: 'key-holders',
  },
  {
    name: 'message',
    label: 'Your message',
    hint: 'A sentence is enough. Please leave out medical details such as diagnoses, medicines and doses. Professionals: do not name or describe a client.',
    type: 'textarea',
    required: 'always',
    maxLength: 4000,
    missing: 'Write a short message',
    purpose: 'So that we can answer your question.',
    readers: 'key-holders',
  },
] as const satisfies readonly InquiryField[];

export type FieldName = (typeof fields)[number]['name'];

/** The wishes about being reached safely: they come before everything else in what staff open. */
export const contactWishes = ['reachBy', 'leaveMessage', 'bestTime'] as const satisfies readonly FieldName[];

/** A field that people do not see and that simple robots fill in. Filled, it is a mark for staff, never a refusal. */
export const trapField = 'website';

/** A hidden field that says which form was sent; absent in the one for everyone. */
export const formNameField = 'form';

/** A hidden field that says which details in the message the sender was asked about before. */
export const seenField = 'seen';
