import type { AvoidedWordInput } from './schema.ts';
import type { SourceId } from '../sources/sources.ts';

/** A source that is named must be one the site lists. */
type SourcedWord = AvoidedWordInput & { readonly source?: SourceId };

/** Words that promise a result, praise, or frighten: what law and decency forbid a treatment site. */
export const sellingWords = [
  {
    pattern: 'guarantee(?:[ds]|ing)?',
    why: 'promise',
    suggestion: 'what you do, with no promise of how it ends',
  },
  {
    // Not the promise that members of a group give each other, nor one that is asked about.
    pattern:
      '(?:we|our team|our staff|recovery|treatment|therapy) promises?|promises? (?:you|results|recovery|success|relief)|promising (?:results|outcomes)',
    why: 'promise',
    suggestion: 'will; what you do, with no promise of how it ends',
  },
  { pattern: 'cur(?:e[ds]?|ing)|curable', why: 'promise', suggestion: 'treat; treatment can help' },
  {
    pattern:
      'success rates?|success stor(?:y|ies)|successful(?:ly)? (?:treatment|treated|recovery|outcomes?)',
    why: 'promise',
    suggestion: 'what a named study found, with its limits',
  },
  {
    pattern:
      '(?:100 ?%|100 percent|completely|totally|fully|absolutely|strictly) (?:confidential|private|anonymous|secure|safe)',
    why: 'promise',
    suggestion: 'who may learn of it, and who may not',
    source: 'ftc-monument',
  },
  {
    pattern: 'HIPAA (?:compliant|certified|approved)',
    why: 'promise',
    suggestion: 'what the law asks of us',
    source: 'ftc-monument',
  },
  { pattern: 'safe (?:spaces?|havens?)', why: 'promise', suggestion: 'the rules of the group, said plainly' },
  {
    pattern: 'risk ?free|pain ?less(?:ly)?|effortless(?:ly)?|instant(?:ly)? (?:results?|relief)',
    why: 'promise',
    suggestion: 'what can go wrong, and what is done then',
  },
  {
    pattern: '(?:clinically |scientifically )?proven',
    why: 'promise',
    suggestion: 'studies found, with the source',
  },
  {
    pattern: 'always works?|never fails?|works? every time|will (?:heal|recover|succeed)',
    why: 'promise',
    suggestion: 'can help; helps many people, with the source',
  },
  { pattern: 'heals?|healed|healing', why: 'promise', suggestion: 'get better; feel better' },
  {
    pattern:
      'transform(?:s|ed|ing|ation|ations|ative)?|life ?(?:changing|saving)|change your life|fresh start|break free|reclaim your life|turn your life around',
    why: 'promise',
    suggestion: 'the change that is meant, said plainly',
  },
  {
    pattern: 'miracles?|miraculous(?:ly)?|breakthroughs?|magic(?:al|ally)?',
    why: 'promise',
    suggestion: 'what happens, said plainly',
  },
  {
    pattern:
      'once and for all|permanent(?:ly)? (?:recovery|free|change)|lasting (?:recovery|results?|change)',
    why: 'promise',
    suggestion: 'for how long, as far as a study says',
  },
  {
    pattern: 'bests?|best in class',
    why: 'superlative',
    suggestion: 'the one that fits; a plain description',
  },
  { pattern: 'leading', why: 'superlative', suggestion: 'leads; a plain description' },
  {
    pattern:
      'top (?:rated|quality|tier|notch|programs?|providers?|doctors?)|number one|no\\. 1|premier|foremost|finest|elite|luxur(?:y|ious)',
    why: 'superlative',
    suggestion: 'a plain description',
  },
  {
    pattern:
      'world (?:class|renowned|leading)|nationally (?:known|recognized)|renowned|acclaimed|award winning|prestigious',
    why: 'superlative',
    suggestion: 'a plain description',
  },
  {
    pattern:
      'cutting edge|state of the art|next generation|revolutionary|ground ?breaking|innovative|pioneering|game ?chang(?:er|ers|ing)',
    why: 'superlative',
    suggestion: 'what is new about it, said plainly',
  },
  {
    pattern: 'un(?:paralleled|matched|rivaled|rivalled|beatable|surpassed)|second to none|gold standards?',
    why: 'superlative',
    suggestion: 'a plain description',
  },
  {
    pattern:
      'exceptional(?:ly)?|outstanding|superior|excellen(?:t|ce)|amazing|incredibl[ey]|extraordinar(?:y|ily)|wonderful|perfect(?:ly)?|ideal(?:ly)?',
    why: 'superlative',
    suggestion: 'a plain description',
  },
  {
    pattern:
      'most (?:effective|trusted|advanced|experienced|successful|comprehensive)|highly (?:qualified|trained|skilled|effective)|expert team|world of difference',
    why: 'superlative',
    suggestion: 'the license, training or finding that is meant',
  },
  {
    pattern: 'compassionate(?:ly)?|passionate(?:ly)?|caring staff|dedicated (?:team|staff|professionals)',
    why: 'superlative',
    suggestion: 'what the staff do',
  },
  {
    pattern:
      'before it (?:is|’s) too late|too late|last chance|time is running out|act now|limited (?:spots|places|offers?)|only a few (?:spots|places)',
    why: 'fear',
    suggestion: 'what someone can do now, and that later is possible too',
  },
  {
    pattern:
      'deadly|lethal|horrif(?:ic|ying)|terrif(?:y|ying|ied)|horrors?|horrible|terribl[ey]|nightmares? of|shocking|gruesome',
    why: 'fear',
    suggestion: 'the risk, said plainly with its source',
  },
  {
    pattern: '(?:hit |hitting )?rock bottom|hit(?:ting)? bottom|spiral(?:s|ed|ing)?',
    why: 'fear',
    suggestion: 'what happened, said plainly',
  },
  {
    pattern:
      'destroy(?:s|ed|ing)?|ruin(?:s|ed|ing)?|devastat(?:e[ds]?|ing|ion)|wreck(?:s|ed|ing)?|shatter(?:s|ed|ing)?|tear(?:s|ing)? (?:apart|families)',
    why: 'fear',
    suggestion: 'what is harmed, said plainly',
  },
  {
    pattern:
      'epidemics?|plagues?|killers?|poison(?:s|ed|ous)? (?:your|their|the) (?:life|lives|family|families)|ravag(?:e[ds]?|ing)|grips? of|clutches of|demons?',
    why: 'fear',
    suggestion: 'the number of people, with its source',
  },
  {
    pattern:
      'lose everything|losing everything|will die|end up (?:dead|in (?:jail|prison))|tragic(?:ally)?|traged(?:y|ies)',
    why: 'fear',
    suggestion: 'the risk, said plainly with its source',
  },
] as const satisfies readonly SourcedWord[];
