import { stemmer } from 'stemmer';

/** Small words that say nothing of what is looked for. They are neither kept in the index nor searched. */
const smallWords: ReadonlySet<string> = new Set(
  [
    'a an the and or but of to in on at by for with from as into about is are was were be been being am',
    'it its this that these those there here i im ive id me my mine we us our you your youre they them their',
    'he him his she her hers who whom whose what whats which when where why how hows whos do does did',
    'doing dont doesnt didnt isnt arent wasnt can cant cannot could will wont would should shall may might',
    'must have has had having get gets got getting if so then than too very just any some not no yes also',
    'really please like much many more most up out off over under only own same such need needs want',
    'wants am going go goes gonna wanna let lets tell know think one thing things something anything someone',
    'everyone because while during between after before',
  ]
    .join(' ')
    .split(' '),
);

/** The form under which a word stands in the index, so that "groups" finds "group"; undefined for a small word. */
export function toStem(word: string): string | undefined {
  return smallWords.has(word) ? undefined : stemOf(word);
}

/** Whether a stem is that of a small word. */
export function isSmallStem(stem: string): boolean {
  return smallStems.has(stem);
}

/** The same for any word: "dying" and "dies" are not to be lost. */
export function stemOf(word: string): string {
  return /^[a-z]{4,}$/.test(word) ? stemmer(word) : word;
}

const smallStems: ReadonlySet<string> = new Set([...smallWords].map(stemOf));
