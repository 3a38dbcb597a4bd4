import type { LabelledSentence } from './labelled-sentence.ts';

/** Sentences that say who supports a session or takes part in it. */
export const heldOutPart: readonly LabelledSentence[] = [
  {
    text: 'A peer takes no part in medication visits.',
    claims: [{ role: 'peer-support-specialist', act: 'takes-part', session: 'medication-visit', says: 'no' }],
  },
  {
    text: 'Peers are not part of the psychiatric evaluation.',
    claims: [
      { role: 'peer-support-specialist', act: 'takes-part', session: 'psychiatric-evaluation', says: 'no' },
    ],
  },
  {
    text: 'The psychiatrist takes no part in the process group or the skills group.',
    claims: [
      { role: 'psychiatrist', act: 'takes-part', session: 'process-group', says: 'no' },
      { role: 'psychiatrist', act: 'takes-part', session: 'skills-group', says: 'no' },
    ],
  },
  {
    text: 'Family therapists do not take part in med visits.',
    claims: [{ role: 'family-therapist', act: 'takes-part', session: 'medication-visit', says: 'no' }],
  },
  {
    text: 'Your therapist takes part in every treatment plan review.',
    claims: [
      { role: 'licensed-therapist', act: 'takes-part', session: 'treatment-plan-review', says: 'yes' },
    ],
  },
  {
    text: 'The peer takes part in discharge planning and the counselor leads it.',
    claims: [
      {
        role: 'peer-support-specialist',
        act: 'takes-part',
        session: 'discharge-and-continuing-care',
        says: 'yes',
      },
      { role: 'addiction-counselor', act: 'leads', session: 'discharge-and-continuing-care', says: 'yes' },
    ],
  },
  {
    text: 'No counselor takes part in couples sessions.',
    claims: [
      { role: 'addiction-counselor', act: 'takes-part', session: 'family-or-couple-therapy', says: 'no' },
    ],
  },
  {
    text: 'A peer supports the addiction education group.',
    claims: [
      { role: 'peer-support-specialist', act: 'supports', session: 'addiction-education-group', says: 'yes' },
    ],
  },
  {
    text: 'Intake is supported by a peer support specialist.',
    claims: [
      { role: 'peer-support-specialist', act: 'supports', session: 'intake-and-orientation', says: 'yes' },
    ],
  },
  {
    text: 'Peers support the multi-family group but never lead it.',
    claims: [
      { role: 'peer-support-specialist', act: 'supports', session: 'multi-family-group', says: 'yes' },
      { role: 'peer-support-specialist', act: 'leads', session: 'multi-family-group', says: 'no' },
    ],
  },
  {
    text: 'The counselor supports family education.',
    claims: [{ role: 'addiction-counselor', act: 'supports', session: 'family-education', says: 'yes' }],
  },
  {
    text: 'Psychiatrists do not support the peer support group.',
    claims: [{ role: 'psychiatrist', act: 'supports', session: 'peer-support-group', says: 'no' }],
  },
  {
    text: 'Peers may support a safety check.',
    claims: [{ role: 'peer-support-specialist', act: 'supports', session: 'safety-check', says: 'may' }],
  },
];
