import type { AvoidedWordInput } from './schema.ts';
import type { SourceId } from '../sources/sources.ts';

/** A source that is named must be one the site lists. */
type SourcedWord = AvoidedWordInput & { readonly source?: SourceId };

/** Words that name a person by a condition, blame, or judge. */
export const blamingWords = [
  {
    pattern: 'addicts?',
    why: 'person-first',
    suggestion: 'person with a substance use disorder',
    source: 'va-words',
  },
  {
    pattern: '(?:drug|substance) users?|users of drugs',
    why: 'person-first',
    suggestion: 'person who uses drugs',
    source: 'va-words',
  },
  {
    pattern: '(?:substance|drug|alcohol) abusers?|abusers?',
    why: 'person-first',
    suggestion: 'person with a substance use disorder',
    source: 'va-words',
  },
  {
    pattern: 'junk(?:ie|y)s?|crackheads?|potheads?|stoners?|druggies?|tweakers?|dope ?fiends?',
    why: 'person-first',
    suggestion: 'person who uses drugs',
    source: 'va-words',
  },
  {
    pattern: 'alcoholics?|drunks?|drunkards?|winos?',
    why: 'person-first',
    suggestion: 'person with alcohol use disorder',
    source: 'va-words',
  },
  { pattern: 'alcoholism', why: 'person-first', suggestion: 'alcohol use disorder', source: 'va-words' },
  {
    pattern: 'abus(?:e[ds]?|ing|ive)',
    why: 'person-first',
    suggestion: 'use; misuse, of a medicine; substance use disorder',
    source: 'va-words',
  },
  {
    pattern: '(?:drug|alcohol|substance|chemical|opioid) dependen(?:ce|cy|t)|chemically dependent',
    why: 'person-first',
    suggestion: 'substance use disorder',
    source: 'va-words',
  },
  {
    pattern: '(?:drug|drinking|bad) habits?|habit|kick(?:ed|ing|s)? (?:the|a|your) habit',
    why: 'person-first',
    suggestion: 'substance use disorder; routine, when it is one',
    source: 'va-words',
  },
  {
    pattern: 'clean(?:er)?',
    why: 'person-first',
    suggestion: 'not using; in recovery; negative, of a test',
    source: 'va-words',
  },
  { pattern: 'dirty', why: 'person-first', suggestion: 'using; positive, of a test', source: 'va-words' },
  {
    pattern:
      'medication assisted treatments?|medicine assisted treatments?|opioid (?:replacement|substitution)(?: therapy)?',
    why: 'person-first',
    suggestion: 'medication for opioid use disorder',
    source: 'va-words',
  },
  {
    pattern: 'relaps(?:e[ds]?|ing)',
    why: 'person-first',
    suggestion: 'return to use; use again',
    source: 'va-words',
  },
  {
    pattern: 'laps(?:e[ds]?|ing)',
    why: 'person-first',
    suggestion: 'return to use; use again',
    source: 'va-words',
  },
  {
    pattern: 'slip(?:s|ped|ping)?(?: up| ups)?',
    why: 'person-first',
    suggestion: 'use again',
    source: 'va-words',
  },
  {
    pattern: '(?:in )?denial',
    why: 'person-first',
    suggestion: 'sees their use differently; a plan’s decision to say no',
    source: 'va-words',
  },
  {
    pattern: 'non ?complian(?:t|ce)|uncooperative|unmotivated',
    why: 'person-first',
    suggestion: 'chose not to; unsure about treatment',
    source: 'va-words',
  },
  {
    pattern: 'resistan(?:t|ce)|treatment resistant',
    why: 'person-first',
    suggestion: 'unsure about treatment',
    source: 'va-words',
  },
  {
    pattern:
      'fail(?:ed|s|ing)? (?:the |a |your |their )?(?:drug )?(?:treatments?|tests?|screens?|recovery)|treatment failures?',
    why: 'person-first',
    suggestion: 'did not benefit from this treatment; tested positive',
    source: 'va-words',
  },
  {
    pattern: 'hopeless(?:ly|ness)?|scourge',
    why: 'person-first',
    suggestion: 'in a hard situation; widespread harm',
    source: 'va-words',
  },
  { pattern: 'marijuana|weed', why: 'person-first', suggestion: 'cannabis', source: 'va-words' },
  {
    pattern: '(?:former|reformed|recovering|ex) (?:addicts?|alcoholics?|users?)',
    why: 'person-first',
    suggestion: 'person in recovery',
    source: 'va-words',
  },
  { pattern: 'drugs? of choice', why: 'person-first', suggestion: 'the drug they use most' },
  {
    pattern: 'addicted (?:bab(?:y|ies)|infants?|newborns?)|drug bab(?:y|ies)',
    why: 'person-first',
    suggestion: 'baby exposed to substances before birth',
  },
  {
    pattern: 'suffer(?:s|ed|ing|ers?)?',
    why: 'person-first',
    suggestion: 'has; lives with',
    source: 'nhs-health-content',
  },
  {
    pattern: 'victims?',
    why: 'person-first',
    suggestion: 'person who has; person harmed by',
    source: 'nhs-health-content',
  },
  {
    pattern: 'afflict(?:ed|s|ion|ions)|stricken',
    why: 'person-first',
    suggestion: 'has; lives with',
    source: 'nhs-health-content',
  },
  {
    pattern: '(?:the )?mentally ill|mental patients?|mental cases?',
    why: 'person-first',
    suggestion: 'person with a mental health condition',
    source: 'nhs-health-content',
  },
  {
    pattern: 'insane|insanity|craz(?:y|iness)|lunatics?|psychos?|maniacs?|deranged',
    why: 'person-first',
    suggestion: 'a plain description of what the person goes through',
  },
  {
    pattern: 'schizophrenics?|manic depressives?|psychotics|neurotics?',
    why: 'person-first',
    suggestion: 'person with, and then the name of the condition',
  },
  { pattern: 'commit(?:s|ted|ting)? suicide', why: 'person-first', suggestion: 'died by suicide' },
  {
    pattern: '(?:successful|completed|failed|unsuccessful) suicides?(?: attempts?)?',
    why: 'person-first',
    suggestion: 'died by suicide; survived a suicide attempt',
  },
  { pattern: 'patients?', why: 'person-first', suggestion: 'you; people; clients', source: 'va-words' },
  { pattern: 'loved ones?', why: 'person-first', suggestion: 'family or friend' },
  {
    pattern: 'sober(?:ly|ness)?|sobriety',
    why: 'person-first',
    suggestion: 'recovery; not drinking; the goals you set',
  },
  { pattern: 'struggl(?:e[ds]?|ing)', why: 'person-first', suggestion: 'finds it hard; lives with' },
  { pattern: 'battl(?:e[ds]?|ing)|war on drugs', why: 'person-first', suggestion: 'lives with; works on' },
  {
    pattern: 'the (?:disabled|handicapped)|wheelchair bound|cripple[ds]?',
    why: 'person-first',
    suggestion: 'people with disabilities',
  },
  { pattern: 'the homeless', why: 'person-first', suggestion: 'people without a home' },
  {
    pattern: 'inmates?|convicts?|ex cons?|felons?',
    why: 'person-first',
    suggestion: 'people in prison; people who have been in prison',
  },
  {
    pattern: 'problem(?:atic)? (?:drinkers?|drinking)|heavy drinkers?',
    why: 'person-first',
    suggestion: 'person who drinks in an unhealthy way',
    source: 'va-words',
  },
  {
    pattern: 'enabl(?:ers?|ing (?:behavior|behaviors|him|her|them))|codependen(?:t|ts|cy|ce)',
    why: 'person-first',
    suggestion: 'what you do to help, said plainly',
  },
  {
    pattern: 'under the influence|strung out|hooked(?: on)?',
    why: 'person-first',
    suggestion: 'affected by alcohol or a drug',
  },
  {
    pattern: 'manipulat(?:ive|or|ors)|attention seeking|drug seeking',
    why: 'person-first',
    suggestion: 'what the person does, said plainly',
  },
] as const satisfies readonly SourcedWord[];
