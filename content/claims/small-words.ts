import type { WordClass } from './schema.ts';

const list = (words: string): readonly string[] => words.split(',').map((word) => word.trim());

/** Small words by what they do in a sentence. A word of no class stops nothing and starts nothing. */
export const smallWords: Readonly<Record<WordClass, readonly string[]>> = {
  negation: list(
    'not, never, no longer, nor, neither, none of, none, no, nobody, no one, without, hardly ever, under no circumstances, at no time, in no case, by no means, unable, refuse to, refuses to, barred from, banned from, forbidden to, forbidden from, prohibited from, lack, lacks, far from, avoid, avoids, refrain from, refrains from, kept from, stops short of, stop short of',
  ),
  modal: list('may, might, could, can, will, shall, must, should, would'),
  auxiliary: list(
    'is, are, was, were, be, been, being, do, does, did, has, have, had, gets, get, stays, remains, am',
  ),
  conjunction: list(
    'and, or, and not, but not, and never, but never, nor, but, yet, then, and or, as well as, and then, so, however, plus, and also',
  ),
  subordinator: list(
    'while, when, because, since, although, though, where, whereas, whenever, until, even though, given that, but when',
  ),
  relative: list('who, which, that, whom, whose'),
  preposition: list(
    `in, at, on, during, for, with, to, from, of, by, like, unlike, between, beside, besides, about, under, over, as,
    into, through, outside, alongside, along with, together with, next to, after, before, within, toward, towards,
    across, except, except for, apart from, other than, behind, around, near, via, per, against, than, in addition to, throughout, inside,
    aside from, upon`,
  ),
  pronoun: list(
    'they, he, she, he or she, she or he, both, both of them, either, either of them, neither of them, these two, the two, each of them, the same person, this person, either role',
  ),
  person: list(
    'you, we, i, it, someone, somebody, anyone, anybody, everyone, everybody, people, programs, families, clients, others, who',
  ),
  adverb: list(
    `also, always, usually, often, mostly, mainly, typically, normally, generally, regularly, then, too, only, alone, jointly,
    together, still, even, just, simply, first, here, now, itself, themselves, themself, personally, actually, really, never mind,
    sometimes, at times, occasionally, rarely, seldom, now and then, ever, instead, therefore, thus, each, all, both, either, likewise,
    commonly, directly, not only, independently, routinely, again, later, once, next, so, frequently, primarily, clinically, weekly,
    in turn, in fact, for example, as a rule, in general, of course, by default, at our clinic, in our program, in most programs, in many programs,
    in some programs, in certain programs, in some states, in certain states, from time to time, on occasion, as needed, if needed, when needed, fully, formally, safely`,
  ),
  sometimes: list(
    `sometimes, at times, occasionally, rarely, seldom, now and then, in some programs, in certain programs, in some states, in certain states,
    from time to time, on occasion, hardly ever, once in a while, in some cases, in a few programs`,
  ),
  filler: list(
    `the, a, an, your, their, our, its, his, her, my, most, many, some, all, every, each, any, both, more, several, small, virtual, own,
    other, regular, usual, these, those, certain, few, another, much, main, whole, entire, clinical, daily, weekly, first, licensed, same, such,
    trained, certified, experienced, new, one, two, three, five, half, large, open, closed, separate, special, different, individual, that, this, good, great, short,
    qualified, longer, online, full, further, evidence, based, formal, actual, kind of, kinds of, type of, types of, most of, some of, all of, many of, any of, part of,
    each of, one of, both of, either of, half of, percent of, a few, few of, two of, much of, the rest of, at least, at most, every one of, a lot of`,
  ),
  contrast: list(
    'not, and not, but not, but never, rather than, instead of, and never, never, nor, as opposed to',
  ),
  condition: list('if, whether, unless, even if, in case, as if'),
  hearsay: list(
    `say that, says that, said that, claim that, claims that, think that, thinks that, believe that, believes that, assume that, assumes that,
    read that, hear that, heard that, suggest that, suggests that, told that, imply that, implies that, imagine that, expect that, expects that,
    people say, some say, some think, many think, many believe, people think, people believe, people assume, ask whether, ask if, whether or not, wonder whether, wonder if,
    depends on whether, says as if, suggested that, according to some, idea that, impression that, belief that`,
  ),
  untrue: list(
    `not true that, untrue that, false that, a myth that, myth that, wrong that, not the case that, incorrect that, a mistake to think that, wrong to say that,
    wrong to think that, a misunderstanding that, not correct that, wrong to believe that, a mistake to say that, false to say that, not so that`,
  ),
  chain: list(
    `able, allowed, permitted, authorized, entitled, free, qualified, trained, licensed, certified, supposed, expected, likely, there, ready, willing, unable,
    has to, have to, need to, needs to, help to, helps to, to, need, needs, want, wants, like to, the one, the ones, the one who, the ones who,
    the one that, the ones that, the person who, the people who, the only one who, the only ones who, the only one to, the only one, the only person who, the professional who, the professionals who`,
  ),
};
