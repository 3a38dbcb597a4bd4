/** Words of /glossary. */
export const glossary = {
  title: 'Letters and terms, in plain words',
  lead: 'What the letters after a name stand for, and what we mean by the words we use.',
  kinds: {
    credential: 'Credentials',
    treatment: 'Treatment',
    health: 'Health and medicine',
    privacy: 'Privacy and consent',
    law: 'Law',
    insurance: 'Cost and insurance',
    organization: 'Organizations',
    general: 'Other letters',
  },
};
