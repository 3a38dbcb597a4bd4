import type { LabelledSentence } from './labelled-sentence.ts';

/** More sentences that say who leads or co-leads, with rarer ways of saying so. */
export const heldOutLeadingMore: readonly LabelledSentence[] = [
  {
    text: 'Your doctor of psychiatry runs the psychiatric evaluation and each medication visit.',
    claims: [
      { role: 'psychiatrist', act: 'leads', session: 'psychiatric-evaluation', says: 'yes' },
      { role: 'psychiatrist', act: 'leads', session: 'medication-visit', says: 'yes' },
    ],
  },
  {
    text: 'A counselor and a peer co-facilitate the relapse-prevention group.',
    claims: [
      { role: 'addiction-counselor', act: 'co-leads', session: 'relapse-prevention-group', says: 'yes' },
      { role: 'peer-support-specialist', act: 'co-leads', session: 'relapse-prevention-group', says: 'yes' },
    ],
  },
  {
    text: 'The peer co-leads the relapse prevention group with an addiction counselor, who leads it.',
    claims: [
      { role: 'peer-support-specialist', act: 'co-leads', session: 'relapse-prevention-group', says: 'yes' },
      { role: 'addiction-counselor', act: 'leads', session: 'relapse-prevention-group', says: 'yes' },
    ],
  },
  {
    text: 'Peers may co-facilitate addiction education groups.',
    claims: [
      { role: 'peer-support-specialist', act: 'co-leads', session: 'addiction-education-group', says: 'may' },
    ],
  },
  {
    text: 'A peer support specialist does not co-lead the trauma group.',
    claims: [
      {
        role: 'peer-support-specialist',
        act: 'co-leads',
        session: 'grief-shame-or-trauma-group',
        says: 'no',
      },
    ],
  },
  {
    text: 'Family education is co-led by a peer and led by a family therapist.',
    claims: [
      { role: 'peer-support-specialist', act: 'co-leads', session: 'family-education', says: 'yes' },
      { role: 'family-therapist', act: 'leads', session: 'family-education', says: 'yes' },
    ],
  },
  {
    text: 'On Tuesdays the therapist facilitates our DBT skills group.',
    claims: [{ role: 'licensed-therapist', act: 'co-leads', session: 'skills-group', says: 'yes' }],
  },
  {
    text: 'Peers do not run therapy sessions of any kind.',
    claims: [{ role: 'peer-support-specialist', act: 'leads', says: 'no' }],
  },
  {
    text: "Peer specialists aren't in charge of any group except the peer support group.",
    claims: [
      { role: 'peer-support-specialist', act: 'leads', says: 'no' },
      { role: 'peer-support-specialist', act: 'leads', session: 'peer-support-group', says: 'yes' },
    ],
  },
  {
    text: 'Therapists lead groups and one-on-one sessions.',
    claims: [{ role: 'licensed-therapist', act: 'leads', says: 'yes' }],
  },
  {
    text: 'The person who leads discharge planning is your addiction counselor.',
    claims: [
      { role: 'addiction-counselor', act: 'leads', session: 'discharge-and-continuing-care', says: 'yes' },
    ],
  },
  {
    text: 'Treatment plan reviews are led by the therapist, and the psychiatrist takes part.',
    claims: [
      { role: 'licensed-therapist', act: 'leads', session: 'treatment-plan-review', says: 'yes' },
      { role: 'psychiatrist', act: 'takes-part', session: 'treatment-plan-review', says: 'yes' },
    ],
  },
  {
    text: 'Led by a licensed therapist, the process group meets by video.',
    claims: [{ role: 'licensed-therapist', act: 'leads', session: 'process-group', says: 'yes' }],
  },
  {
    text: 'Individual therapy: led by a licensed therapist.',
    claims: [{ role: 'licensed-therapist', act: 'leads', session: 'individual-therapy', says: 'yes' }],
  },
  {
    text: 'In family therapy, a family therapist leads and the counselor does not.',
    claims: [
      { role: 'family-therapist', act: 'leads', session: 'family-or-couple-therapy', says: 'yes' },
      { role: 'addiction-counselor', act: 'leads', session: 'family-or-couple-therapy', says: 'no' },
    ],
  },
  {
    text: 'Your counselor, who also leads the addiction education group, sends the handouts.',
    claims: [
      { role: 'addiction-counselor', act: 'leads', session: 'addiction-education-group', says: 'yes' },
    ],
  },
  {
    text: 'A licensed therapist or a family counselor leads couples sessions.',
    claims: [
      { role: 'licensed-therapist', act: 'leads', session: 'family-or-couple-therapy', says: 'yes' },
      { role: 'family-therapist', act: 'leads', session: 'family-or-couple-therapy', says: 'yes' },
    ],
  },
  {
    text: 'A psychiatrist will not run your process group, your skills group or your family sessions.',
    claims: [
      { role: 'psychiatrist', act: 'leads', session: 'process-group', says: 'no' },
      { role: 'psychiatrist', act: 'leads', session: 'skills-group', says: 'no' },
      { role: 'psychiatrist', act: 'leads', session: 'family-or-couple-therapy', says: 'no' },
    ],
  },
  {
    text: 'Motivational interviewing sessions are run by counselors, therapists or both.',
    claims: [
      { role: 'addiction-counselor', act: 'leads', session: 'motivational-interviewing', says: 'yes' },
      { role: 'licensed-therapist', act: 'leads', session: 'motivational-interviewing', says: 'yes' },
    ],
  },
  {
    text: 'Level-of-care assessments are not led by peers.',
    claims: [
      { role: 'peer-support-specialist', act: 'leads', session: 'level-of-care-assessment', says: 'no' },
    ],
  },
  {
    text: 'It is the therapist who leads a safety check.',
    claims: [{ role: 'licensed-therapist', act: 'leads', session: 'safety-check', says: 'yes' }],
  },
  {
    text: 'Although peers lead the peer support group, they do not run the process group.',
    claims: [
      { role: 'peer-support-specialist', act: 'leads', session: 'peer-support-group', says: 'yes' },
      { role: 'peer-support-specialist', act: 'leads', session: 'process-group', says: 'no' },
    ],
  },
];
