import type { LabelledClaim, LabelledSentence } from './labelled-sentence.ts';

const says =
  (role: LabelledClaim['role']) =>
  (
    act: LabelledClaim['act'],
    said: LabelledClaim['says'],
    session?: LabelledClaim['session'],
  ): LabelledClaim =>
    session === undefined ? { role, act, says: said } : { role, act, session, says: said };
const therapist = says('licensed-therapist');
const counselor = says('addiction-counselor');
const psychiatrist = says('psychiatrist');
const peer = says('peer-support-specialist');
const family = says('family-therapist');

/** Sentences of our own, with what each claims: the ones to look at while the reader is written. */
export const knownSentences: readonly LabelledSentence[] = [
  {
    text: 'The licensed therapist leads individual therapy.',
    claims: [therapist('leads', 'yes', 'individual-therapy')],
  },
  {
    text: 'Individual therapy is led by a licensed therapist.',
    claims: [therapist('leads', 'yes', 'individual-therapy')],
  },
  {
    text: 'Licensed therapists run the process group each week.',
    claims: [therapist('leads', 'yes', 'process-group')],
  },
  {
    text: 'Our therapists are in charge of the skills group.',
    claims: [therapist('leads', 'yes', 'skills-group')],
  },
  {
    text: 'The skills group is run by a therapist who knows CBT and DBT.',
    claims: [therapist('leads', 'yes', 'skills-group')],
  },
  {
    text: 'The process group is led by the therapist and co-led by a peer support specialist.',
    claims: [therapist('leads', 'yes', 'process-group'), peer('co-leads', 'yes', 'process-group')],
  },
  {
    text: 'A therapist or an addiction counselor leads the relapse-prevention group.',
    claims: [
      therapist('leads', 'yes', 'relapse-prevention-group'),
      counselor('leads', 'yes', 'relapse-prevention-group'),
    ],
  },
  {
    text: 'Both therapists and counselors may lead the relapse-prevention group.',
    claims: [
      therapist('leads', 'may', 'relapse-prevention-group'),
      counselor('leads', 'may', 'relapse-prevention-group'),
    ],
  },
  {
    text: 'The therapist leads individual therapy, the skills group and the trauma group.',
    claims: [
      therapist('leads', 'yes', 'individual-therapy'),
      therapist('leads', 'yes', 'skills-group'),
      therapist('leads', 'yes', 'grief-shame-or-trauma-group'),
    ],
  },
  {
    text: 'The addiction counselor leads case management and co-leads the skills group.',
    claims: [counselor('leads', 'yes', 'case-management'), counselor('co-leads', 'yes', 'skills-group')],
  },
  {
    text: 'The addiction counselor leads addiction education but only supports the trauma group.',
    claims: [
      counselor('leads', 'yes', 'addiction-education-group'),
      counselor('supports', 'yes', 'grief-shame-or-trauma-group'),
    ],
  },
  {
    text: 'The psychiatrist does not lead the process group.',
    claims: [psychiatrist('leads', 'no', 'process-group')],
  },
  {
    text: 'Psychiatrists never lead family therapy.',
    claims: [psychiatrist('leads', 'no', 'family-or-couple-therapy')],
  },
  {
    text: 'The psychiatrist takes no part in the relapse-prevention group.',
    claims: [psychiatrist('takes-part', 'no', 'relapse-prevention-group')],
  },
  {
    text: 'Peer support specialists do not take part in psychiatric evaluations.',
    claims: [peer('takes-part', 'no', 'psychiatric-evaluation')],
  },
  {
    text: 'The family therapist is not involved in case management.',
    claims: [family('takes-part', 'no', 'case-management')],
  },
  {
    text: 'The peer support specialist stays out of individual therapy.',
    claims: [peer('takes-part', 'no', 'individual-therapy')],
  },
  { text: 'Peers cannot prescribe.', claims: [peer('prescribes', 'no')] },
  {
    text: 'A peer support specialist may not diagnose or prescribe.',
    claims: [peer('diagnoses', 'no'), peer('prescribes', 'no')],
  },
  {
    text: 'Peer support specialists do not diagnose, prescribe or give psychotherapy.',
    claims: [peer('diagnoses', 'no'), peer('prescribes', 'no'), peer('gives-therapy', 'no')],
  },
  {
    text: 'The peer gives no therapy, no diagnosis and no advice about medicine.',
    claims: [peer('gives-therapy', 'no'), peer('diagnoses', 'no')],
  },
  { text: 'Only the psychiatrist may prescribe.', claims: [psychiatrist('prescribes', 'yes')] },
  {
    text: 'Of the five roles, only the psychiatrist can prescribe medicine.',
    claims: [psychiatrist('prescribes', 'yes')],
  },
  { text: 'Medicine is prescribed by the psychiatrist.', claims: [psychiatrist('prescribes', 'yes')] },
  {
    text: 'Medicines may be prescribed only by the psychiatrist, never by a therapist.',
    claims: [psychiatrist('prescribes', 'yes'), therapist('prescribes', 'no')],
  },
  { text: 'The therapist does not write prescriptions.', claims: [therapist('prescribes', 'no')] },
  { text: 'No counselor may write a prescription.', claims: [counselor('prescribes', 'no')] },
  {
    text: 'Neither the therapist nor the counselor prescribes.',
    claims: [therapist('prescribes', 'no'), counselor('prescribes', 'no')],
  },
  {
    text: 'The psychiatrist diagnoses mental health conditions and prescribes medicine.',
    claims: [psychiatrist('diagnoses', 'yes'), psychiatrist('prescribes', 'yes')],
  },
  {
    text: 'A therapist may diagnose where the license and the state allow it.',
    claims: [therapist('diagnoses', 'may')],
  },
  {
    text: 'Addiction counselors may diagnose only if their license allows it.',
    claims: [counselor('diagnoses', 'may')],
  },
  { text: 'Psychiatrists can give psychotherapy.', claims: [psychiatrist('gives-therapy', 'yes')] },
  { text: 'Some psychiatrists give psychotherapy.', claims: [psychiatrist('gives-therapy', 'may')] },
  { text: 'A family therapist treats couples and families.', claims: [family('gives-therapy', 'yes')] },
  {
    text: 'The counselor treats a mental health condition only within their license.',
    claims: [counselor('gives-therapy', 'may')],
  },
  { text: 'The addiction counselor provides counseling.', claims: [counselor('gives-therapy', 'yes')] },
  { text: 'Peers offer no counseling.', claims: [peer('gives-therapy', 'no')] },
  {
    text: 'Therapy is given by the licensed therapist, not by the peer.',
    claims: [therapist('gives-therapy', 'yes'), peer('gives-therapy', 'no')],
  },
  {
    text: 'A peer support specialist co-leads the process group.',
    claims: [peer('co-leads', 'yes', 'process-group')],
  },
  {
    text: 'Peers co-facilitate the addiction education group.',
    claims: [peer('co-leads', 'yes', 'addiction-education-group')],
  },
  {
    text: 'The addiction education group is co-facilitated by peers.',
    claims: [peer('co-leads', 'yes', 'addiction-education-group')],
  },
  {
    text: 'The peer helps to facilitate the process group.',
    claims: [peer('co-leads', 'yes', 'process-group')],
  },
  {
    text: 'Therapists and counselors co-lead the multi-family group.',
    claims: [
      therapist('co-leads', 'yes', 'multi-family-group'),
      counselor('co-leads', 'yes', 'multi-family-group'),
    ],
  },
  {
    text: 'The multi-family group is led by the family therapist and co-led by a therapist and a counselor.',
    claims: [
      family('leads', 'yes', 'multi-family-group'),
      therapist('co-leads', 'yes', 'multi-family-group'),
      counselor('co-leads', 'yes', 'multi-family-group'),
    ],
  },
  {
    text: 'The peer support group is led by a peer support specialist.',
    claims: [peer('leads', 'yes', 'peer-support-group')],
  },
  {
    text: 'A peer support specialist runs the peer support group; a therapist supports it.',
    claims: [peer('leads', 'yes', 'peer-support-group'), therapist('supports', 'yes', 'peer-support-group')],
  },
  {
    text: 'In the peer support group, a peer support specialist leads.',
    claims: [peer('leads', 'yes', 'peer-support-group')],
  },
  {
    text: 'In the process group the therapist leads and the peer co-leads.',
    claims: [therapist('leads', 'yes', 'process-group'), peer('co-leads', 'yes', 'process-group')],
  },
  {
    text: 'The therapist, who knows your whole plan, leads the treatment plan review.',
    claims: [therapist('leads', 'yes', 'treatment-plan-review')],
  },
  {
    text: 'The group that the therapist leads is the process group.',
    claims: [therapist('leads', 'yes', 'process-group')],
  },
  {
    text: 'The process group, which a therapist leads, meets twice a week.',
    claims: [therapist('leads', 'yes', 'process-group')],
  },
  {
    text: 'The trauma group is one that the psychiatrist does not lead.',
    claims: [psychiatrist('leads', 'no', 'grief-shame-or-trauma-group')],
  },
  {
    text: 'The peer support specialist who co-leads the process group has lived through it.',
    claims: [peer('co-leads', 'yes', 'process-group')],
  },
  {
    text: 'The person who leads the medication visit is the psychiatrist.',
    claims: [psychiatrist('leads', 'yes', 'medication-visit')],
  },
  {
    text: 'It is the psychiatrist who leads the medication visit.',
    claims: [psychiatrist('leads', 'yes', 'medication-visit')],
  },
  {
    text: 'It is the therapist, not the psychiatrist, who leads the skills group.',
    claims: [therapist('leads', 'yes', 'skills-group'), psychiatrist('leads', 'no', 'skills-group')],
  },
  {
    text: 'Not the peer but the therapist leads individual therapy.',
    claims: [peer('leads', 'no', 'individual-therapy'), therapist('leads', 'yes', 'individual-therapy')],
  },
  {
    text: 'The family therapist leads family therapy, not individual addiction counseling.',
    claims: [
      family('leads', 'yes', 'family-or-couple-therapy'),
      family('leads', 'no', 'individual-addiction-counseling'),
    ],
  },
  {
    text: 'Family therapists lead family and couple sessions.',
    claims: [family('leads', 'yes', 'family-or-couple-therapy')],
  },
  {
    text: 'Family sessions are led by a family therapist, medication visits by a psychiatrist.',
    claims: [
      family('leads', 'yes', 'family-or-couple-therapy'),
      psychiatrist('leads', 'yes', 'medication-visit'),
    ],
  },
  {
    text: 'Individual therapy is led by a therapist, addiction counseling by a counselor, and the peer support group by a peer.',
    claims: [
      therapist('leads', 'yes', 'individual-therapy'),
      counselor('leads', 'yes', 'individual-addiction-counseling'),
      peer('leads', 'yes', 'peer-support-group'),
    ],
  },
  {
    text: 'The therapist leads the process group and the counselor the addiction education group.',
    claims: [
      therapist('leads', 'yes', 'process-group'),
      counselor('leads', 'yes', 'addiction-education-group'),
    ],
  },
  {
    text: 'The therapist leads the relapse-prevention group, and so does the counselor.',
    claims: [
      therapist('leads', 'yes', 'relapse-prevention-group'),
      counselor('leads', 'yes', 'relapse-prevention-group'),
    ],
  },
  {
    text: 'The therapist leads the process group; the psychiatrist does not.',
    claims: [therapist('leads', 'yes', 'process-group'), psychiatrist('leads', 'no', 'process-group')],
  },
  {
    text: 'The counselor does not prescribe, and neither does the peer.',
    claims: [counselor('prescribes', 'no'), peer('prescribes', 'no')],
  },
  {
    text: 'The therapist leads the skills group, not the counselor.',
    claims: [therapist('leads', 'yes', 'skills-group'), counselor('leads', 'no', 'skills-group')],
  },
  {
    text: 'A family therapist may lead individual therapy within their license.',
    claims: [family('leads', 'may', 'individual-therapy')],
  },
  {
    text: 'A psychiatrist may lead individual therapy if trained in it.',
    claims: [psychiatrist('leads', 'may', 'individual-therapy')],
  },
  {
    text: 'A licensed therapist can lead family therapy with further training.',
    claims: [therapist('leads', 'may', 'family-or-couple-therapy')],
  },
  {
    text: 'Sometimes a family therapist leads the process group.',
    claims: [family('leads', 'may', 'process-group')],
  },
  {
    text: 'The family therapist occasionally leads the skills group.',
    claims: [family('leads', 'may', 'skills-group')],
  },
  { text: 'Psychiatrists often lead therapy.', claims: [psychiatrist('leads', 'yes')] },
  {
    text: 'All five roles lead therapy sessions.',
    claims: [
      therapist('leads', 'yes'),
      counselor('leads', 'yes'),
      psychiatrist('leads', 'yes'),
      peer('leads', 'yes'),
      family('leads', 'yes'),
    ],
  },
  { text: 'Peers lead groups.', claims: [peer('leads', 'yes')] },
  { text: 'Therapists lead most of the therapy groups.', claims: [therapist('leads', 'yes')] },
  { text: 'The psychiatrist does not lead therapy.', claims: [psychiatrist('leads', 'no')] },
  { text: 'A peer never leads a therapy session.', claims: [peer('leads', 'no')] },
  {
    text: 'The psychiatrist leads the psychiatric evaluation and the medication visits.',
    claims: [
      psychiatrist('leads', 'yes', 'psychiatric-evaluation'),
      psychiatrist('leads', 'yes', 'medication-visit'),
    ],
  },
  {
    text: 'Psychiatric evaluations and medication visits are led by a psychiatrist.',
    claims: [
      psychiatrist('leads', 'yes', 'psychiatric-evaluation'),
      psychiatrist('leads', 'yes', 'medication-visit'),
    ],
  },
  {
    text: 'Intake is led by a therapist with the help of a counselor.',
    claims: [therapist('leads', 'yes', 'intake-and-orientation')],
  },
  {
    text: 'The counselor co-leads intake.',
    claims: [counselor('co-leads', 'yes', 'intake-and-orientation')],
  },
  {
    text: 'The peer supports intake with a welcome call.',
    claims: [peer('supports', 'yes', 'intake-and-orientation')],
  },
  {
    text: 'The psychiatrist supports the treatment plan review with the medical part.',
    claims: [psychiatrist('supports', 'yes', 'treatment-plan-review')],
  },
  {
    text: 'The family therapist helps in the level-of-care assessment.',
    claims: [family('supports', 'yes', 'level-of-care-assessment')],
  },
  {
    text: 'The level-of-care assessment is supported by the psychiatrist.',
    claims: [psychiatrist('supports', 'yes', 'level-of-care-assessment')],
  },
  {
    text: 'Peers support the family education session with lived experience.',
    claims: [peer('supports', 'yes', 'family-education')],
  },
  {
    text: 'The therapist leads the co-occurring conditions session together with the psychiatrist.',
    claims: [therapist('leads', 'yes', 'co-occurring-conditions-session')],
  },
  {
    text: 'The psychiatrist co-leads the session on co-occurring conditions.',
    claims: [psychiatrist('co-leads', 'yes', 'co-occurring-conditions-session')],
  },
  {
    text: 'Besides leading the process group, the therapist runs the skills group.',
    claims: [therapist('leads', 'yes', 'process-group'), therapist('leads', 'yes', 'skills-group')],
  },
  {
    text: 'The peer supports the relapse-prevention group without leading it.',
    claims: [
      peer('supports', 'yes', 'relapse-prevention-group'),
      peer('leads', 'no', 'relapse-prevention-group'),
    ],
  },
  {
    text: 'Instead of leading therapy, the psychiatrist leads medication visits.',
    claims: [psychiatrist('leads', 'no'), psychiatrist('leads', 'yes', 'medication-visit')],
  },
  {
    text: 'The counselor is responsible for discharge planning.',
    claims: [counselor('leads', 'yes', 'discharge-and-continuing-care')],
  },
  {
    text: 'The leader of the multi-family group is the family therapist.',
    claims: [family('leads', 'yes', 'multi-family-group')],
  },
  {
    text: 'Leading the process group is the therapist’s job.',
    claims: [therapist('leads', 'yes', 'process-group')],
  },
  { text: 'Prescribing is not the job of a therapist.', claims: [therapist('prescribes', 'no')] },
  { text: 'It is up to the psychiatrist to prescribe.', claims: [psychiatrist('prescribes', 'yes')] },
  {
    text: 'Case management is the responsibility of the addiction counselor.',
    claims: [counselor('leads', 'yes', 'case-management')],
  },
  { text: 'The peer isn’t allowed to prescribe.', claims: [peer('prescribes', 'no')] },
  { text: 'Peers have no license to diagnose.', claims: [peer('diagnoses', 'no')] },
  {
    text: 'The therapist is trained to lead the trauma group.',
    claims: [therapist('leads', 'yes', 'grief-shame-or-trauma-group')],
  },
  { text: 'A peer is not trained to give therapy.', claims: [peer('gives-therapy', 'no')] },
  { text: 'The doctor prescribes, adjusts and stops medicine.', claims: [psychiatrist('prescribes', 'yes')] },
  {
    text: 'Family therapists and licensed therapists do not prescribe.',
    claims: [family('prescribes', 'no'), therapist('prescribes', 'no')],
  },
  { text: 'The peer will co-lead your process group.', claims: [peer('co-leads', 'yes', 'process-group')] },
  {
    text: 'Your counselor will lead the safety check when on shift.',
    claims: [counselor('leads', 'yes', 'safety-check')],
  },
  {
    text: 'Safety checks are led by a therapist or a counselor.',
    claims: [therapist('leads', 'yes', 'safety-check'), counselor('leads', 'yes', 'safety-check')],
  },
  {
    text: 'The psychiatrist joins the treatment plan review.',
    claims: [psychiatrist('takes-part', 'yes', 'treatment-plan-review')],
  },
  {
    text: 'Family education is open to friends, and the family therapist leads it.',
    claims: [family('leads', 'yes', 'family-education')],
  },
  {
    text: 'The process group is small. It is led by a licensed therapist.',
    claims: [therapist('leads', 'yes', 'process-group')],
  },
  {
    text: 'The psychiatrist sees you about medicine. They do not lead the process group.',
    claims: [psychiatrist('leads', 'no', 'process-group')],
  },
  {
    text: 'Addiction counselors know substance use well. They lead addiction counseling and may not prescribe.',
    claims: [counselor('leads', 'yes', 'individual-addiction-counseling'), counselor('prescribes', 'no')],
  },
  {
    text: 'The therapist leads motivational interviewing and the counselor may lead it too.',
    claims: [
      therapist('leads', 'yes', 'motivational-interviewing'),
      counselor('leads', 'may', 'motivational-interviewing'),
    ],
  },
  { text: 'Who leads the process group?', claims: [] },
  { text: 'Can a peer support specialist give therapy?', claims: [] },
  { text: 'You may read that psychiatrists often lead therapy.', claims: [] },
  { text: 'It is not true that peers lead therapy.', claims: [peer('leads', 'no')] },
  { text: 'If a psychiatrist leads the group, ask why.', claims: [] },
  { text: 'Ask whether a peer leads the process group.', claims: [] },
  { text: 'A nurse practitioner may prescribe in some programs.', claims: [] },
  { text: 'The therapist talks with you before you join the group.', claims: [] },
  { text: 'Peer support is not therapy.', claims: [] },
  { text: 'You lead your own recovery.', claims: [] },
  { text: 'The therapist leads you through a plan for hard days.', claims: [] },
  { text: 'The counselor tells the psychiatrist what you report about cravings.', claims: [] },
  { text: 'The peer calls the therapist when someone is not safe.', claims: [] },
  { text: 'Medicine and therapy fit together.', claims: [] },
  { text: 'The group stays with one or two themes.', claims: [] },
  { text: 'The psychiatrist on our team prescribes.', claims: [psychiatrist('prescribes', 'yes')] },
  {
    text: 'A therapist at our clinic leads the process group.',
    claims: [therapist('leads', 'yes', 'process-group')],
  },
  {
    text: 'The peer calls the therapist and leads the peer support group.',
    claims: [peer('leads', 'yes', 'peer-support-group')],
  },
  {
    text: 'Process and skills groups are led by a therapist.',
    claims: [therapist('leads', 'yes', 'process-group'), therapist('leads', 'yes', 'skills-group')],
  },
  { text: 'Nobody but the psychiatrist prescribes.', claims: [psychiatrist('prescribes', 'yes')] },
  {
    text: 'The therapist may also lead addiction counseling with further training.',
    claims: [therapist('leads', 'may', 'individual-addiction-counseling')],
  },
  {
    text: 'Psychiatrists rarely lead individual therapy.',
    claims: [psychiatrist('leads', 'may', 'individual-therapy')],
  },
  {
    text: 'In some programs, psychiatrists lead individual therapy.',
    claims: [psychiatrist('leads', 'may', 'individual-therapy')],
  },
  {
    text: 'The counselor leads or co-leads the safety check.',
    claims: [counselor('leads', 'yes', 'safety-check'), counselor('co-leads', 'yes', 'safety-check')],
  },
  {
    text: 'The therapist (or the counselor) leads the relapse-prevention group.',
    claims: [
      therapist('leads', 'yes', 'relapse-prevention-group'),
      counselor('leads', 'yes', 'relapse-prevention-group'),
    ],
  },
  {
    text: 'The counselor supports the evaluation, and the family therapist takes no part in it.',
    claims: [
      counselor('supports', 'yes', 'psychiatric-evaluation'),
      family('takes-part', 'no', 'psychiatric-evaluation'),
    ],
  },
  {
    text: 'Recovery coaches lead the peer support group.',
    claims: [peer('leads', 'yes', 'peer-support-group')],
  },
  { text: 'The recovery coach does not do therapy.', claims: [peer('gives-therapy', 'no')] },
  {
    text: 'Unlike the psychiatrist, a therapist does not prescribe.',
    claims: [therapist('prescribes', 'no')],
  },
  {
    text: 'Like the therapist, the counselor leads the safety check.',
    claims: [counselor('leads', 'yes', 'safety-check')],
  },
  {
    text: 'The psychiatrist only leads the medication visit and the evaluation.',
    claims: [
      psychiatrist('leads', 'yes', 'medication-visit'),
      psychiatrist('leads', 'yes', 'psychiatric-evaluation'),
    ],
  },
  {
    text: 'The peer is part of the process group but does not lead it.',
    claims: [peer('takes-part', 'yes', 'process-group'), peer('leads', 'no', 'process-group')],
  },
  {
    text: 'A peer who has been there co-leads, and the therapist leads, the process group.',
    claims: [peer('co-leads', 'yes', 'process-group'), therapist('leads', 'yes', 'process-group')],
  },
  { text: 'Groups led by peers are support.', claims: [peer('leads', 'yes')] },
  { text: 'Therapist-led process groups meet weekly.', claims: [therapist('leads', 'yes', 'process-group')] },
  {
    text: 'The family therapist is in charge of family education and the multi-family group.',
    claims: [family('leads', 'yes', 'family-education'), family('leads', 'yes', 'multi-family-group')],
  },
  {
    text: 'The counselor neither diagnoses nor prescribes.',
    claims: [counselor('diagnoses', 'no'), counselor('prescribes', 'no')],
  },
  { text: 'A diagnosis is made by the psychiatrist.', claims: [psychiatrist('diagnoses', 'yes')] },
  { text: 'The psychiatrist makes the diagnosis.', claims: [psychiatrist('diagnoses', 'yes')] },
  { text: 'Peers do not make diagnoses.', claims: [peer('diagnoses', 'no')] },
  {
    text: 'The psychiatrist prescribes in the medication visit.',
    claims: [psychiatrist('prescribes', 'yes', 'medication-visit')],
  },
  {
    text: 'Addiction counselors are specialists in substance use who may lead the relapse-prevention group.',
    claims: [counselor('leads', 'may', 'relapse-prevention-group')],
  },
  {
    text: 'Peer specialists are not therapists and never provide counseling.',
    claims: [peer('gives-therapy', 'no')],
  },
  {
    text: 'The multi-family group is the work of the family therapist, with a therapist and a counselor as co-leaders.',
    claims: [
      family('leads', 'yes', 'multi-family-group'),
      therapist('co-leads', 'yes', 'multi-family-group'),
      counselor('co-leads', 'yes', 'multi-family-group'),
    ],
  },
  { text: 'No group is led by the psychiatrist.', claims: [psychiatrist('leads', 'no')] },
  {
    text: 'Together, the therapist and the peer lead the process group.',
    claims: [therapist('co-leads', 'yes', 'process-group'), peer('co-leads', 'yes', 'process-group')],
  },
  {
    text: 'The process group’s leader is a licensed therapist.',
    claims: [therapist('leads', 'yes', 'process-group')],
  },
  {
    text: 'The peer does not diagnose, nor does the peer prescribe.',
    claims: [peer('diagnoses', 'no'), peer('prescribes', 'no')],
  },
  {
    text: 'Peers are trained to listen, not to diagnose or to prescribe.',
    claims: [peer('diagnoses', 'no'), peer('prescribes', 'no')],
  },
  {
    text: 'The psychiatrist’s job is to prescribe and monitor medicine.',
    claims: [psychiatrist('prescribes', 'yes')],
  },
  { text: 'It’s not the peer’s place to diagnose.', claims: [peer('diagnoses', 'no')] },
  {
    text: 'The therapist will sometimes let the peer lead the process group.',
    claims: [peer('leads', 'may', 'process-group')],
  },
  {
    text: 'The peer support specialist helps the therapist run the process group.',
    claims: [peer('co-leads', 'yes', 'process-group')],
  },
  { text: 'Therapists do not need a psychiatrist to lead the skills group.', claims: [] },
  {
    text: 'A licensed therapist or, in some programs, an addiction counselor leads the skills group.',
    claims: [therapist('leads', 'yes', 'skills-group'), counselor('leads', 'may', 'skills-group')],
  },
  { text: 'Under no circumstances does a peer give therapy.', claims: [peer('gives-therapy', 'no')] },
  { text: 'A counselor whose license allows it may diagnose.', claims: [counselor('diagnoses', 'may')] },
  { text: 'Except for the psychiatrist, nobody prescribes.', claims: [psychiatrist('prescribes', 'yes')] },
  {
    text: 'Neither diagnosis nor therapy is given by peers.',
    claims: [peer('diagnoses', 'no'), peer('gives-therapy', 'no')],
  },
  {
    text: 'Psychiatrists offer medication management, not group therapy.',
    claims: [psychiatrist('leads', 'yes', 'medication-visit'), psychiatrist('gives-therapy', 'no')],
  },
  {
    text: 'Led by a licensed therapist, the process group meets twice a week.',
    claims: [therapist('leads', 'yes', 'process-group')],
  },
  { text: 'It takes a psychiatrist to prescribe.', claims: [psychiatrist('prescribes', 'yes')] },
  { text: 'Diagnosing is not part of a peer’s work.', claims: [peer('diagnoses', 'no')] },
  { text: 'Medication visits do not involve peers.', claims: [peer('takes-part', 'no', 'medication-visit')] },
  {
    text: 'The medication visit is the only session that the psychiatrist leads alone.',
    claims: [psychiatrist('leads', 'yes', 'medication-visit')],
  },
  {
    text: 'The psychiatrist neither leads the process group nor takes part in it.',
    claims: [psychiatrist('leads', 'no', 'process-group'), psychiatrist('takes-part', 'no', 'process-group')],
  },
  {
    text: 'The therapist leads intake and, with the counselor, the level-of-care assessment.',
    claims: [
      therapist('leads', 'yes', 'intake-and-orientation'),
      therapist('leads', 'yes', 'level-of-care-assessment'),
    ],
  },
  {
    text: 'The process group, in which a peer co-leads, is led by a therapist.',
    claims: [peer('co-leads', 'yes', 'process-group'), therapist('leads', 'yes', 'process-group')],
  },
  {
    text: 'The counselor leads case management, co-leads the process group and supports the evaluation, but does not prescribe.',
    claims: [
      counselor('leads', 'yes', 'case-management'),
      counselor('co-leads', 'yes', 'process-group'),
      counselor('supports', 'yes', 'psychiatric-evaluation'),
      counselor('prescribes', 'no'),
    ],
  },
  { text: 'We treat you with respect.', claims: [] },
  { text: 'The psychiatrist supports the therapist.', claims: [] },
  { text: 'Untreated depression can lead to a return to use.', claims: [] },
  { text: 'The counselor leads by example.', claims: [] },
  { text: 'The role that may prescribe is the psychiatrist.', claims: [psychiatrist('prescribes', 'yes')] },
  {
    text: 'Peers lead no group other than the peer support group.',
    claims: [peer('leads', 'yes', 'peer-support-group')],
  },
  {
    text: 'The counselor gives support in the trauma group.',
    claims: [counselor('supports', 'yes', 'grief-shame-or-trauma-group')],
  },
  {
    text: 'In the safety check, the psychiatrist supports the therapist and the counselor.',
    claims: [psychiatrist('supports', 'yes', 'safety-check')],
  },
  {
    text: 'Psychotherapy is provided by licensed therapists and, sometimes, by psychiatrists.',
    claims: [therapist('gives-therapy', 'yes'), psychiatrist('gives-therapy', 'may')],
  },
  {
    text: 'Diagnoses are made by psychiatrists and, where the license allows, by therapists.',
    claims: [psychiatrist('diagnoses', 'yes'), therapist('diagnoses', 'may')],
  },
  { text: 'Not all psychiatrists give psychotherapy.', claims: [psychiatrist('gives-therapy', 'may')] },
  {
    text: 'In one study, 53 percent of psychiatrists gave no psychotherapy.',
    claims: [psychiatrist('gives-therapy', 'may')],
  },
  { text: 'Making a diagnosis is the psychiatrist’s task.', claims: [psychiatrist('diagnoses', 'yes')] },
  { text: 'The therapist has no authority to prescribe.', claims: [therapist('prescribes', 'no')] },
  {
    text: 'The psychiatrist is absent from the process group.',
    claims: [psychiatrist('takes-part', 'no', 'process-group')],
  },
];
