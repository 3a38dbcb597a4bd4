import type { TermInput } from './schema.ts';

/** Conditions, and medicines that treat them. */
export const healthTerms = [
  {
    id: 'adhd',
    term: 'Attention-deficit/hyperactivity disorder',
    abbreviation: 'ADHD',
    kind: 'health',
    meaning: 'A condition that makes it hard to keep attention, sit still or wait.',
  },
  {
    id: 'alcohol-use-disorder',
    term: 'Alcohol use disorder',
    abbreviation: 'AUD',
    kind: 'health',
    meaning: 'A health condition: someone goes on drinking though it harms them. There is treatment for it.',
  },
  {
    id: 'co-occurring-conditions',
    term: 'Co-occurring conditions',
    kind: 'health',
    meaning: 'Two or more conditions at the same time: a substance use disorder, and one such as depression.',
  },
  {
    id: 'controlled-medicine',
    term: 'Controlled medicine',
    kind: 'health',
    meaning:
      'A medicine that the law watches closely because it can be misused. Special rules hold for prescribing it by video.',
    source: 'dea-telehealth',
  },
  {
    id: 'diagnosis',
    term: 'Diagnosis',
    kind: 'health',
    meaning: 'The name that a licensed professional gives to a condition, after an assessment.',
  },
  {
    id: 'maud',
    term: 'Medication for alcohol use disorder',
    abbreviation: 'MAUD',
    kind: 'health',
    meaning:
      'Medicine that treats alcohol use disorder. The common ones are acamprosate, disulfiram and naltrexone.',
    source: 'samhsa-treatment-options',
  },
  {
    id: 'moud',
    term: 'Medication for opioid use disorder',
    abbreviation: 'MOUD',
    kind: 'health',
    meaning: 'Medicine that treats opioid use disorder: buprenorphine, methadone or naltrexone.',
    source: 'samhsa-treatment-options',
  },
  {
    id: 'naloxone',
    term: 'Naloxone',
    kind: 'health',
    meaning:
      'A medicine that can reverse an opioid overdose for a while. The person still needs an ambulance.',
    source: 'naloxone-instructions',
  },
  {
    id: 'opioid',
    term: 'Opioid',
    kind: 'health',
    meaning:
      'A kind of drug that includes some pain medicines, heroin and fentanyl. Too much of it can stop a person’s breathing.',
    source: 'hhs-overdose-response',
  },
  {
    id: 'oud',
    term: 'Opioid use disorder',
    abbreviation: 'OUD',
    kind: 'health',
    meaning:
      'A health condition: someone goes on using opioids in spite of the harm. Medicine and counseling help.',
    source: 'samhsa-treatment-options',
  },
  {
    id: 'overdose',
    term: 'Overdose',
    kind: 'health',
    meaning: 'More of a substance than the body can bear. It is an emergency.',
  },
  {
    id: 'pdmp',
    term: 'Prescription drug monitoring program',
    abbreviation: 'PDMP',
    kind: 'health',
    meaning:
      'A state’s list of the controlled medicines that pharmacies have given out. Prescribers can look at it.',
    source: 'crs-monitoring-programs',
  },
  {
    id: 'ptsd',
    term: 'Post-traumatic stress disorder',
    abbreviation: 'PTSD',
    kind: 'health',
    meaning: 'A condition after a frightening event: it comes back in memories, dreams or alarm.',
  },
  {
    id: 'sud',
    term: 'Substance use disorder',
    abbreviation: 'SUD',
    kind: 'health',
    meaning: 'A health condition in which use of a substance goes on though it does harm. It can be treated.',
    source: 'va-words',
  },
  {
    id: 'withdrawal',
    term: 'Withdrawal',
    kind: 'health',
    meaning: 'What the body does when a substance leaves it. From alcohol or sedatives it can be dangerous.',
  },
] as const satisfies readonly TermInput[];
