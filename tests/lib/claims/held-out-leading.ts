import type { LabelledSentence } from './labelled-sentence.ts';

/** Sentences that say who leads or co-leads. */
export const heldOutLeading: readonly LabelledSentence[] = [
  {
    text: 'A licensed therapist leads the process group on weekday evenings.',
    claims: [{ role: 'licensed-therapist', act: 'leads', session: 'process-group', says: 'yes' }],
  },
  {
    text: 'Our process groups are run by a therapist and never by a peer.',
    claims: [
      { role: 'licensed-therapist', act: 'leads', session: 'process-group', says: 'yes' },
      { role: 'peer-support-specialist', act: 'leads', session: 'process-group', says: 'no' },
    ],
  },
  {
    text: 'Therapists and counselors lead the relapse-prevention group.',
    claims: [
      { role: 'licensed-therapist', act: 'leads', session: 'relapse-prevention-group', says: 'yes' },
      { role: 'addiction-counselor', act: 'leads', session: 'relapse-prevention-group', says: 'yes' },
    ],
  },
  {
    text: 'The counselor is in charge of the relapse prevention group.',
    claims: [{ role: 'addiction-counselor', act: 'leads', session: 'relapse-prevention-group', says: 'yes' }],
  },
  {
    text: 'Med visits are led by the psychiatrist.',
    claims: [{ role: 'psychiatrist', act: 'leads', session: 'medication-visit', says: 'yes' }],
  },
  {
    text: 'Peers never lead process groups.',
    claims: [{ role: 'peer-support-specialist', act: 'leads', session: 'process-group', says: 'no' }],
  },
  {
    text: 'A therapist, not a peer, leads the skills group.',
    claims: [
      { role: 'licensed-therapist', act: 'leads', session: 'skills-group', says: 'yes' },
      { role: 'peer-support-specialist', act: 'leads', session: 'skills-group', says: 'no' },
    ],
  },
  {
    text: 'Family therapists run couples sessions and the multi-family group.',
    claims: [
      { role: 'family-therapist', act: 'leads', session: 'family-or-couple-therapy', says: 'yes' },
      { role: 'family-therapist', act: 'leads', session: 'multi-family-group', says: 'yes' },
    ],
  },
  {
    text: 'The multi-family group is facilitated by a family counselor.',
    claims: [{ role: 'family-therapist', act: 'co-leads', session: 'multi-family-group', says: 'yes' }],
  },
  {
    text: 'Intake is led by a therapist or an addiction counselor.',
    claims: [
      { role: 'licensed-therapist', act: 'leads', session: 'intake-and-orientation', says: 'yes' },
      { role: 'addiction-counselor', act: 'leads', session: 'intake-and-orientation', says: 'yes' },
    ],
  },
  {
    text: 'Who leads the trauma group here is a licensed therapist.',
    claims: [
      { role: 'licensed-therapist', act: 'leads', session: 'grief-shame-or-trauma-group', says: 'yes' },
    ],
  },
  {
    text: 'A psychiatrist does not lead individual therapy sessions.',
    claims: [{ role: 'psychiatrist', act: 'leads', session: 'individual-therapy', says: 'no' }],
  },
  {
    text: 'No psychiatrist leads the addiction education group.',
    claims: [{ role: 'psychiatrist', act: 'leads', session: 'addiction-education-group', says: 'no' }],
  },
  {
    text: 'Neither the peer nor the psychiatrist runs the process group.',
    claims: [
      { role: 'peer-support-specialist', act: 'leads', session: 'process-group', says: 'no' },
      { role: 'psychiatrist', act: 'leads', session: 'process-group', says: 'no' },
    ],
  },
  {
    text: 'A peer specialist leads the peer support group.',
    claims: [{ role: 'peer-support-specialist', act: 'leads', session: 'peer-support-group', says: 'yes' }],
  },
  {
    text: 'Only peers lead the peer support group.',
    claims: [{ role: 'peer-support-specialist', act: 'leads', session: 'peer-support-group', says: 'yes' }],
  },
  {
    text: 'The peer support group is not led by a therapist.',
    claims: [{ role: 'licensed-therapist', act: 'leads', session: 'peer-support-group', says: 'no' }],
  },
  {
    text: 'Case management is run by the addiction counselor.',
    claims: [{ role: 'addiction-counselor', act: 'leads', session: 'case-management', says: 'yes' }],
  },
  {
    text: 'An addiction counselor may lead the skills group.',
    claims: [{ role: 'addiction-counselor', act: 'leads', session: 'skills-group', says: 'may' }],
  },
  {
    text: 'With a further license, a counselor can lead the grief, shame or trauma group.',
    claims: [
      { role: 'addiction-counselor', act: 'leads', session: 'grief-shame-or-trauma-group', says: 'may' },
    ],
  },
  {
    text: 'Psychiatrists sometimes lead the co-occurring conditions session.',
    claims: [{ role: 'psychiatrist', act: 'leads', session: 'co-occurring-conditions-session', says: 'may' }],
  },
  {
    text: 'A family therapist can lead individual therapy in some states.',
    claims: [{ role: 'family-therapist', act: 'leads', session: 'individual-therapy', says: 'may' }],
  },
  {
    text: 'The psychiatric evaluation is always led by a psychiatrist.',
    claims: [{ role: 'psychiatrist', act: 'leads', session: 'psychiatric-evaluation', says: 'yes' }],
  },
];
