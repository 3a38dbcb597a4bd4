import type { LabelledSentence } from './labelled-sentence.ts';

/** Sentences that say who prescribes, diagnoses or gives therapy. */
export const heldOutCare: readonly LabelledSentence[] = [
  {
    text: 'A therapist does not prescribe.',
    claims: [{ role: 'licensed-therapist', act: 'prescribes', says: 'no' }],
  },
  {
    text: 'Therapists, counselors and peers cannot prescribe medicine.',
    claims: [
      { role: 'licensed-therapist', act: 'prescribes', says: 'no' },
      { role: 'addiction-counselor', act: 'prescribes', says: 'no' },
      { role: 'peer-support-specialist', act: 'prescribes', says: 'no' },
    ],
  },
  {
    text: 'The psychiatrist writes prescriptions and checks on side effects.',
    claims: [{ role: 'psychiatrist', act: 'prescribes', says: 'yes' }],
  },
  {
    text: 'Only the psychiatrist may prescribe.',
    claims: [{ role: 'psychiatrist', act: 'prescribes', says: 'yes' }],
  },
  {
    text: 'Medicine is prescribed by a psychiatrist.',
    claims: [{ role: 'psychiatrist', act: 'prescribes', says: 'yes' }],
  },
  {
    text: 'Your prescriptions are never written by a counselor.',
    claims: [{ role: 'addiction-counselor', act: 'prescribes', says: 'no' }],
  },
  {
    text: 'No family therapist prescribes.',
    claims: [{ role: 'family-therapist', act: 'prescribes', says: 'no' }],
  },
  {
    text: 'Psychiatrists diagnose and prescribe; peers do neither.',
    claims: [
      { role: 'psychiatrist', act: 'diagnoses', says: 'yes' },
      { role: 'psychiatrist', act: 'prescribes', says: 'yes' },
      { role: 'peer-support-specialist', act: 'diagnoses', says: 'no' },
      { role: 'peer-support-specialist', act: 'prescribes', says: 'no' },
    ],
  },
  {
    text: 'Licensed therapists assess, diagnose and treat depression and anxiety.',
    claims: [
      { role: 'licensed-therapist', act: 'diagnoses', says: 'yes' },
      { role: 'licensed-therapist', act: 'gives-therapy', says: 'yes' },
    ],
  },
  {
    text: 'Family therapists may diagnose and treat mental health conditions.',
    claims: [
      { role: 'family-therapist', act: 'diagnoses', says: 'yes' },
      { role: 'family-therapist', act: 'gives-therapy', says: 'yes' },
    ],
  },
  {
    text: 'A counselor does not diagnose mental health conditions or treat them.',
    claims: [
      { role: 'addiction-counselor', act: 'diagnoses', says: 'no' },
      { role: 'addiction-counselor', act: 'gives-therapy', says: 'no' },
    ],
  },
  {
    text: "Peers don't diagnose, don't prescribe and don't give therapy.",
    claims: [
      { role: 'peer-support-specialist', act: 'diagnoses', says: 'no' },
      { role: 'peer-support-specialist', act: 'prescribes', says: 'no' },
      { role: 'peer-support-specialist', act: 'gives-therapy', says: 'no' },
    ],
  },
  {
    text: 'A peer is not allowed to diagnose anyone.',
    claims: [{ role: 'peer-support-specialist', act: 'diagnoses', says: 'no' }],
  },
  {
    text: 'Addiction counselors may not diagnose PTSD.',
    claims: [{ role: 'addiction-counselor', act: 'diagnoses', says: 'no' }],
  },
  {
    text: 'With a further license, an addiction counselor may diagnose.',
    claims: [{ role: 'addiction-counselor', act: 'diagnoses', says: 'may' }],
  },
  {
    text: 'ADHD can be diagnosed by the psychiatrist.',
    claims: [{ role: 'psychiatrist', act: 'diagnoses', says: 'yes' }],
  },
  {
    text: 'The diagnosis is made by a licensed therapist or a psychiatrist.',
    claims: [
      { role: 'licensed-therapist', act: 'diagnoses', says: 'yes' },
      { role: 'psychiatrist', act: 'diagnoses', says: 'yes' },
    ],
  },
  {
    text: 'No peer gives therapy.',
    claims: [{ role: 'peer-support-specialist', act: 'gives-therapy', says: 'no' }],
  },
  {
    text: 'A peer specialist shares experience but does not provide counseling.',
    claims: [{ role: 'peer-support-specialist', act: 'gives-therapy', says: 'no' }],
  },
  {
    text: 'Peers never offer psychotherapy, and they never write prescriptions.',
    claims: [
      { role: 'peer-support-specialist', act: 'gives-therapy', says: 'no' },
      { role: 'peer-support-specialist', act: 'prescribes', says: 'no' },
    ],
  },
  {
    text: 'Psychiatrists sometimes offer psychotherapy.',
    claims: [{ role: 'psychiatrist', act: 'gives-therapy', says: 'may' }],
  },
  {
    text: 'A licensed therapist gives therapy and does not write prescriptions.',
    claims: [
      { role: 'licensed-therapist', act: 'gives-therapy', says: 'yes' },
      { role: 'licensed-therapist', act: 'prescribes', says: 'no' },
    ],
  },
  {
    text: 'Addiction counselors provide counseling, one person at a time or in groups.',
    claims: [{ role: 'addiction-counselor', act: 'gives-therapy', says: 'yes' }],
  },
  {
    text: 'Therapy is given by licensed therapists, not by peers.',
    claims: [
      { role: 'licensed-therapist', act: 'gives-therapy', says: 'yes' },
      { role: 'peer-support-specialist', act: 'gives-therapy', says: 'no' },
    ],
  },
  {
    text: 'Our family counselor provides therapy to couples, parents and grown children.',
    claims: [{ role: 'family-therapist', act: 'gives-therapy', says: 'yes' }],
  },
  {
    text: 'The psychiatrist treats depression with medicine.',
    claims: [{ role: 'psychiatrist', act: 'gives-therapy', says: 'yes' }],
  },
  {
    text: 'A peer cannot treat trauma, however long the training was.',
    claims: [{ role: 'peer-support-specialist', act: 'gives-therapy', says: 'no' }],
  },
  {
    text: 'Counselors offer counseling for alcohol and drug use, by video and one to one.',
    claims: [{ role: 'addiction-counselor', act: 'gives-therapy', says: 'yes' }],
  },
  {
    text: 'Addiction counselors give no psychotherapy for trauma.',
    claims: [{ role: 'addiction-counselor', act: 'gives-therapy', says: 'no' }],
  },
];
