import type { RoleSlug } from '../roles/schema.ts';
import type { SourceId } from '../sources/sources.ts';
import type { Basis, CellInput, SessionSlug } from './schema.ts';

/** The article the site began with says it, in this section. */
const article = (section: Extract<Basis, { kind: 'article' }>['section']) =>
  ({ kind: 'article', section }) as const;
/** A public source says it. */
const from = (source: SourceId) => ({ kind: 'source', source }) as const;
/** We infer it from how such programs work; a clinical reviewer has yet to confirm it. */
const inference = { kind: 'inference' } as const;

/**
 * Who takes which part in which session, and why we say so.
 * Every session names every role: leaving one out is a type error, not a blank cell.
 * Settled where the first article pulls against itself: therapists and counselors may both lead the relapse-prevention
 * group; psychiatrists lead evaluations and medication visits only; peers lead peer support and never therapy.
 */
export const matrix = {
  'intake-and-orientation': {
    'licensed-therapist': {
      part: 'leads',
      basis: inference,
      sentence:
        'The licensed therapist leads intake and orientation, and explains your rights and your plan.',
    },
    'addiction-counselor': {
      part: 'co-leads',
      basis: from('ic-rc'),
      sentence: 'The addiction counselor co-leads intake: it is one of the core tasks of the job.',
    },
    psychiatrist: {
      part: 'none',
      basis: inference,
      sentence: 'The psychiatrist takes no part in intake; a medical evaluation follows later.',
    },
    'peer-support-specialist': {
      part: 'supports',
      basis: from('samhsa-tip-64'),
      sentence:
        'The peer support specialist supports intake with a welcome call, and answers everyday questions.',
    },
    'family-therapist': {
      part: 'none',
      basis: inference,
      sentence: 'The family therapist takes no part in intake; family work starts once you ask for it.',
    },
  },
  'level-of-care-assessment': {
    'licensed-therapist': {
      part: 'leads',
      basis: inference,
      sentence:
        'The licensed therapist leads the level-of-care assessment, since assessing is part of their work, and explains the result.',
    },
    'addiction-counselor': {
      part: 'co-leads',
      basis: from('ic-rc'),
      sentence:
        'The addiction counselor co-leads the assessment on substance use; to diagnose they need a license that allows it.',
    },
    psychiatrist: {
      part: 'supports',
      basis: inference,
      sentence: 'The psychiatrist supports the assessment when there are medical questions.',
    },
    'peer-support-specialist': {
      part: 'none',
      basis: from('samhsa-tip-64'),
      sentence: 'The peer support specialist takes no part in the assessment: it is clinical work.',
    },
    'family-therapist': {
      part: 'supports',
      basis: inference,
      sentence: 'The family therapist supports the assessment with family history, if you agree.',
    },
  },
  'psychiatric-evaluation': {
    'licensed-therapist': {
      part: 'supports',
      basis: article('s3'),
      sentence:
        'The licensed therapist supports the evaluation by sharing what they see, because the two work together.',
    },
    'addiction-counselor': {
      part: 'supports',
      basis: article('s3'),
      sentence:
        'The addiction counselor supports the evaluation with what you report about use and cravings.',
    },
    psychiatrist: {
      part: 'leads',
      basis: article('s3'),
      sentence:
        'The psychiatrist leads the psychiatric evaluation; in some programs a nurse practitioner trained for it does.',
    },
    'peer-support-specialist': {
      part: 'none',
      basis: article('s4'),
      sentence: 'The peer support specialist takes no part in the evaluation: they give no clinical care.',
    },
    'family-therapist': {
      part: 'none',
      basis: inference,
      sentence: 'The family therapist takes no part in the evaluation.',
    },
  },
  'individual-therapy': {
    'licensed-therapist': {
      part: 'leads',
      basis: article('s1'),
      sentence:
        'The licensed therapist leads individual therapy, because giving therapy is what their license is for.',
    },
    'addiction-counselor': {
      part: 'none',
      basis: inference,
      sentence:
        'The addiction counselor takes no part in individual therapy; they lead addiction counseling instead.',
    },
    psychiatrist: {
      part: 'may-lead',
      basis: from('tadmon-olfson-2021'),
      sentence:
        'A psychiatrist may lead individual therapy if trained in it; more than half of them give none.',
    },
    'peer-support-specialist': {
      part: 'none',
      basis: article('s4'),
      sentence: 'The peer support specialist takes no part in individual therapy: they give no therapy.',
    },
    'family-therapist': {
      part: 'may-lead',
      basis: from('aamft-role'),
      sentence:
        'A family therapist may lead individual therapy for clients of their own, within their license.',
    },
  },
  'individual-addiction-counseling': {
    'licensed-therapist': {
      part: 'may-lead',
      basis: article('s1'),
      sentence:
        'A licensed therapist may lead addiction counseling if they have training in substance use disorders.',
    },
    'addiction-counselor': {
      part: 'leads',
      basis: article('s2'),
      sentence:
        'The addiction counselor leads individual addiction counseling: substance use is the field they trained in.',
    },
    psychiatrist: {
      part: 'none',
      basis: inference,
      sentence: 'The psychiatrist takes no part in addiction counseling; they see you about medicine.',
    },
    'peer-support-specialist': {
      part: 'supports',
      basis: inference,
      sentence:
        'The peer support specialist supports you between counseling sessions, having had such days themselves.',
    },
    'family-therapist': {
      part: 'none',
      basis: inference,
      sentence: 'The family therapist takes no part in individual addiction counseling.',
    },
  },
  'process-group': {
    'licensed-therapist': {
      part: 'leads',
      basis: article('s1'),
      sentence:
        'The licensed therapist leads the process group, because what comes up there is worked on as therapy.',
    },
    'addiction-counselor': {
      part: 'co-leads',
      basis: article('s2'),
      sentence:
        'The addiction counselor co-leads the process group; in some states their license lets them run one alone.',
    },
    psychiatrist: {
      part: 'none',
      basis: article('s3'),
      sentence: 'The psychiatrist takes no part in the process group: they do not lead every session.',
    },
    'peer-support-specialist': {
      part: 'co-leads',
      basis: article('s4'),
      sentence:
        'The peer support specialist co-leads the process group and speaks from life; the therapist does the therapy.',
    },
    'family-therapist': {
      part: 'may-lead',
      basis: from('aamft-role'),
      sentence: 'A family therapist may lead a process group, because their license covers group therapy.',
    },
  },
  'addiction-education-group': {
    'licensed-therapist': {
      part: 'co-leads',
      basis: inference,
      sentence: 'The licensed therapist co-leads addiction education when a topic touches mental health.',
    },
    'addiction-counselor': {
      part: 'leads',
      basis: article('f3'),
      sentence:
        'The addiction counselor leads the addiction education group: explaining substance use is part of their work.',
    },
    psychiatrist: {
      part: 'supports',
      basis: inference,
      sentence: 'The psychiatrist supports the group with a guest talk on medicines, their own field.',
    },
    'peer-support-specialist': {
      part: 'co-leads',
      basis: from('samhsa-tip-64'),
      sentence: 'The peer support specialist co-leads addiction education with examples from life.',
    },
    'family-therapist': {
      part: 'supports',
      basis: inference,
      sentence: 'The family therapist supports the group with a guest talk on families.',
    },
  },
  'relapse-prevention-group': {
    'licensed-therapist': {
      part: 'leads',
      basis: article('s1'),
      sentence:
        'The licensed therapist leads the relapse-prevention group in many programs, since thoughts and moods set off use; either role may.',
    },
    'addiction-counselor': {
      part: 'leads',
      basis: article('f3'),
      sentence:
        'The addiction counselor leads the relapse-prevention group in many programs, since cravings are their field; either role may.',
    },
    psychiatrist: {
      part: 'none',
      basis: inference,
      sentence: 'The psychiatrist takes no part in the relapse-prevention group.',
    },
    'peer-support-specialist': {
      part: 'supports',
      basis: article('s4'),
      sentence: 'The peer support specialist supports the group with what helped in their own recovery.',
    },
    'family-therapist': {
      part: 'none',
      basis: inference,
      sentence: 'The family therapist takes no part in the relapse-prevention group.',
    },
  },
  'skills-group': {
    'licensed-therapist': {
      part: 'leads',
      basis: article('s1'),
      sentence: 'The licensed therapist leads the skills group, because CBT and DBT are methods of therapy.',
    },
    'addiction-counselor': {
      part: 'co-leads',
      basis: article('s2'),
      sentence: 'The addiction counselor co-leads the skills group and brings ways to get through a craving.',
    },
    psychiatrist: {
      part: 'none',
      basis: inference,
      sentence: 'The psychiatrist takes no part in the skills group.',
    },
    'peer-support-specialist': {
      part: 'supports',
      basis: inference,
      sentence: 'The peer support specialist supports practice between groups, in the middle of daily life.',
    },
    'family-therapist': {
      part: 'may-lead',
      basis: inference,
      sentence: 'A family therapist may lead a skills group if they have training in the method.',
    },
  },
  'motivational-interviewing': {
    'licensed-therapist': {
      part: 'leads',
      basis: article('s1'),
      sentence:
        'The licensed therapist leads motivational interviewing, as one way of working in your therapy.',
    },
    'addiction-counselor': {
      part: 'leads',
      basis: inference,
      sentence:
        'The addiction counselor leads motivational interviewing in counseling, when you are of two minds about use.',
    },
    psychiatrist: {
      part: 'supports',
      basis: inference,
      sentence:
        'The psychiatrist supports it by talking the same way in their own visits, where medicines are chosen.',
    },
    'peer-support-specialist': {
      part: 'none',
      basis: from('samhsa-tip-64'),
      sentence:
        'The peer support specialist takes no part in it as therapy, though many learn the same way of listening.',
    },
    'family-therapist': {
      part: 'may-lead',
      basis: inference,
      sentence: 'A family therapist may lead it if they have training in the method.',
    },
  },
  'grief-shame-or-trauma-group': {
    'licensed-therapist': {
      part: 'leads',
      basis: article('s1'),
      sentence:
        'The licensed therapist leads the grief, shame or trauma group, because work on them is therapy.',
    },
    'addiction-counselor': {
      part: 'supports',
      basis: inference,
      sentence: 'The addiction counselor supports the group by preparing you for it and following up.',
    },
    psychiatrist: {
      part: 'none',
      basis: inference,
      sentence: 'The psychiatrist takes no part in the grief, shame or trauma group.',
    },
    'peer-support-specialist': {
      part: 'none',
      basis: inference,
      sentence:
        'The peer support specialist takes no part in the trauma group unless the team plans it otherwise.',
    },
    'family-therapist': {
      part: 'may-lead',
      basis: inference,
      sentence: 'A family therapist may lead the group if they have training in grief or trauma work.',
    },
  },
  'co-occurring-conditions-session': {
    'licensed-therapist': {
      part: 'leads',
      basis: article('s3'),
      sentence:
        'The licensed therapist leads the co-occurring conditions session with the psychiatrist, so that both conditions are seen at once.',
    },
    'addiction-counselor': {
      part: 'supports',
      basis: article('s2'),
      sentence: 'The addiction counselor supports the session: they notice, screen and refer.',
    },
    psychiatrist: {
      part: 'co-leads',
      basis: article('s3'),
      sentence:
        'The psychiatrist co-leads the session for its medical part: what medicine can do for either condition.',
    },
    'peer-support-specialist': {
      part: 'none',
      basis: article('s4'),
      sentence: 'The peer support specialist takes no part in the session: it is clinical care.',
    },
    'family-therapist': {
      part: 'supports',
      basis: inference,
      sentence: 'The family therapist supports the session with what families see, if you agree.',
    },
  },
  'medication-visit': {
    'licensed-therapist': {
      part: 'supports',
      basis: article('s3'),
      sentence: 'The licensed therapist supports the visit by telling the psychiatrist how your weeks go.',
    },
    'addiction-counselor': {
      part: 'supports',
      basis: article('s3'),
      sentence: 'The addiction counselor supports the visit with what you report about cravings.',
    },
    psychiatrist: {
      part: 'leads',
      basis: article('s3'),
      sentence: 'The psychiatrist leads the medication visit, because they may prescribe.',
    },
    'peer-support-specialist': {
      part: 'none',
      basis: article('s4'),
      sentence: 'The peer support specialist takes no part in the visit and gives no advice on medicine.',
    },
    'family-therapist': {
      part: 'none',
      basis: inference,
      sentence: 'The family therapist takes no part in the medication visit.',
    },
  },
  'peer-support-group': {
    'licensed-therapist': {
      part: 'supports',
      basis: inference,
      sentence: 'The licensed therapist supports the group from outside and is on call.',
    },
    'addiction-counselor': {
      part: 'supports',
      basis: inference,
      sentence: 'The addiction counselor supports the group from outside and is on call.',
    },
    psychiatrist: {
      part: 'none',
      basis: inference,
      sentence: 'The psychiatrist takes no part in the peer support group.',
    },
    'peer-support-specialist': {
      part: 'leads',
      basis: from('samhsa-tip-64'),
      sentence: 'The peer support specialist leads the peer support group: it is support, not therapy.',
    },
    'family-therapist': {
      part: 'none',
      basis: inference,
      sentence: 'The family therapist takes no part in the peer support group.',
    },
  },
  'family-or-couple-therapy': {
    'licensed-therapist': {
      part: 'may-lead',
      basis: inference,
      sentence: 'A licensed therapist may lead family or couple therapy if they have training in it.',
    },
    'addiction-counselor': {
      part: 'supports',
      basis: inference,
      sentence:
        'The addiction counselor supports family work by explaining use and cravings, with your written consent.',
    },
    psychiatrist: {
      part: 'none',
      basis: inference,
      sentence: 'The psychiatrist takes no part in family or couple therapy.',
    },
    'peer-support-specialist': {
      part: 'none',
      basis: inference,
      sentence:
        'The peer support specialist takes no part in family or couple therapy: giving therapy is not their work.',
    },
    'family-therapist': {
      part: 'leads',
      basis: article('s5'),
      sentence:
        'The family therapist leads family or couple therapy, because they trained to work with people who live together.',
    },
  },
  'multi-family-group': {
    'licensed-therapist': {
      part: 'co-leads',
      basis: inference,
      sentence: 'The licensed therapist co-leads the multi-family group for questions of mental health.',
    },
    'addiction-counselor': {
      part: 'co-leads',
      basis: inference,
      sentence: 'The addiction counselor co-leads the multi-family group for questions of substance use.',
    },
    psychiatrist: {
      part: 'none',
      basis: inference,
      sentence: 'The psychiatrist takes no part in the multi-family group.',
    },
    'peer-support-specialist': {
      part: 'supports',
      basis: from('samhsa-tip-64'),
      sentence: 'A peer support specialist who is a family member of someone in recovery supports the group.',
    },
    'family-therapist': {
      part: 'leads',
      basis: inference,
      sentence: 'The family therapist leads the multi-family group, as part of their work with families.',
    },
  },
  'family-education': {
    'licensed-therapist': {
      part: 'co-leads',
      basis: inference,
      sentence: 'The licensed therapist co-leads family education on mental health topics.',
    },
    'addiction-counselor': {
      part: 'co-leads',
      basis: from('bls-counselors'),
      sentence: 'The addiction counselor co-leads family education: teaching families is part of the job.',
    },
    psychiatrist: {
      part: 'supports',
      basis: inference,
      sentence:
        'The psychiatrist supports family education with a talk on medicines, so that families know what they do.',
    },
    'peer-support-specialist': {
      part: 'supports',
      basis: from('samhsa-tip-64'),
      sentence: 'The peer support specialist supports family education with lived experience.',
    },
    'family-therapist': {
      part: 'leads',
      basis: inference,
      sentence: 'The family therapist leads family education and answers what families ask.',
    },
  },
  'case-management': {
    'licensed-therapist': {
      part: 'supports',
      basis: inference,
      sentence: 'The licensed therapist supports case management by saying what help the plan needs.',
    },
    'addiction-counselor': {
      part: 'leads',
      basis: from('ic-rc'),
      sentence: 'The addiction counselor leads case management, which belongs to the core of their work.',
    },
    psychiatrist: {
      part: 'none',
      basis: inference,
      sentence: 'The psychiatrist takes no part in case management.',
    },
    'peer-support-specialist': {
      part: 'supports',
      basis: from('samhsa-tip-64'),
      sentence: 'The peer support specialist supports it by finding services and going along to them.',
    },
    'family-therapist': {
      part: 'none',
      basis: inference,
      sentence: 'The family therapist takes no part in case management.',
    },
  },
  'treatment-plan-review': {
    'licensed-therapist': {
      part: 'leads',
      basis: article('conclusion'),
      sentence:
        'The licensed therapist leads the review of your treatment plan, since they work with you every week.',
    },
    'addiction-counselor': {
      part: 'co-leads',
      basis: article('conclusion'),
      sentence: 'The addiction counselor co-leads the review for their part of the plan, on substance use.',
    },
    psychiatrist: {
      part: 'supports',
      basis: article('s3'),
      sentence:
        'The psychiatrist supports the review with its medical part, such as how a medicine works for you.',
    },
    'peer-support-specialist': {
      part: 'supports',
      basis: article('conclusion'),
      sentence: 'The peer support specialist supports the review and helps you say what you want.',
    },
    'family-therapist': {
      part: 'supports',
      basis: article('conclusion'),
      sentence: 'The family therapist supports the review when family work is part of the plan.',
    },
  },
  'safety-check': {
    'licensed-therapist': {
      part: 'leads',
      basis: inference,
      sentence:
        'The licensed therapist leads the safety check, because weighing a risk and planning for it is part of their training.',
    },
    'addiction-counselor': {
      part: 'leads',
      basis: from('ic-rc'),
      sentence:
        'The addiction counselor leads the safety check when they are on shift: crisis care is one of their core tasks.',
    },
    psychiatrist: {
      part: 'supports',
      basis: inference,
      sentence: 'The psychiatrist supports the safety check when a medical question comes up.',
    },
    'peer-support-specialist': {
      part: 'supports',
      basis: from('samhsa-tip-64'),
      sentence: 'The peer support specialist supports you: they stay with you and call a therapist.',
    },
    'family-therapist': {
      part: 'supports',
      basis: inference,
      sentence: 'The family therapist supports the safety check when it happens in a family session.',
    },
  },
  'discharge-and-continuing-care': {
    'licensed-therapist': {
      part: 'co-leads',
      basis: inference,
      sentence:
        'The licensed therapist co-leads planning for what comes after, so that therapy can go on elsewhere.',
    },
    'addiction-counselor': {
      part: 'leads',
      basis: from('bls-counselors'),
      sentence:
        'The addiction counselor leads discharge and continuing-care planning, which is one of the duties of the job.',
    },
    psychiatrist: {
      part: 'supports',
      basis: inference,
      sentence: 'The psychiatrist supports it by handing over your medicines to the next doctor.',
    },
    'peer-support-specialist': {
      part: 'supports',
      basis: from('samhsa-tip-64'),
      sentence: 'The peer support specialist supports it with a recovery plan and first contacts.',
    },
    'family-therapist': {
      part: 'supports',
      basis: inference,
      sentence: 'The family therapist supports it with a plan for home, if you agree.',
    },
  },
} as const satisfies Readonly<Record<SessionSlug, Readonly<Record<RoleSlug, CellInput>>>>;
