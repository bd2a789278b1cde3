import type { RecordType } from '../../model/schema/reference.ts';

/** How much likelier records of a type are meant; 1 where nothing is said. */
export type Leaning = Partial<Readonly<Record<RecordType, number>>>;

/** What a query is out for, beyond its subject. */
export type Intent =
  /** One thing is asked about, or several in one breath. */
  | { readonly is: 'subject'; readonly subject: string; readonly leaning: Leaning }
  /** Two things are to be told apart. */
  | { readonly is: 'comparison'; readonly of: readonly [string, string] }
  /** What a role earns. */
  | { readonly is: 'pay'; readonly subject: string; readonly leaning: Leaning }
  /** A way from what a reader is to what a reader wants; `to` may be empty. */
  | { readonly is: 'way'; readonly from: string; readonly to: string };

/**
 * Where a query says nothing of the kind of record that is meant. A starting point lists the roles it leads to, and a dataset or a
 * certificate the subjects it is for: who types those means the subject.
 */
const NO_LEANING: Leaning = { background: 0.7, dataset: 0.9, credential: 0.93, case: 0.95, family: 0.97 };
const TO_ROLES: Leaning = { ...NO_LEANING, role: 1.25, family: 1.15 };
const TO_TERMS: Leaning = { ...NO_LEANING, term: 1.12 };
const TO_BACKGROUNDS: Leaning = { ...NO_LEANING, background: 1.3 };

const ARTICLE = '(?:(?:an?|the|my|some) )?';

const COMPARISONS = [
  new RegExp(`\\bdifferences? between ${ARTICLE}(?<first>.+?) (?:and|or|vs) ${ARTICLE}(?<second>.+)$`),
  new RegExp(`^(?:compare )?${ARTICLE}(?<first>.+?) (?:vs|versus|compared (?:to|with)|or) ${ARTICLE}(?<second>.+)$`),
  new RegExp(`^compare ${ARTICLE}(?<first>.+?) (?:and|with|to) ${ARTICLE}(?<second>.+)$`),
];

const PAY = /\b(?:salary|salaries|pay|paid|wages?|earns?|earnings|income|compensation|make a year|make an hour)\b/;
const PAY_WORDS = new RegExp(`${PAY.source}|\\b(?:how much|what|does|do|is|are|the|of|for|an?|in|average|median|typical|get)\\b`, 'g');

const BECOMING = new RegExp(
  `^(?:how (?:do|can|could|should) (?:i|you|one|we) |how to |steps to |i (?:want|would like|hope) to |what does it take to |becoming |become )(?:become|be|get into|train as|qualify as|work as)? ?${ARTICLE}`,
);
const BECOMES = /\b(?:become|becoming|get into|train as|qualify as|work as)\b/;

/** What stands between where a reader is and where the reader wants to go. */
const TURN =
  /\b(?:(?:who |that |and |i )?(?:is |am |are )?(?:wants?|wanting|would like|hoping|hopes?|looking|planning|trying) (?:to|for)(?: (?:get|go|move|switch|change|work|become|be|do|learn)(?: (?:in|into|to|with|a|an))*)?|(?:moving|move|switching|switch|transition(?:ing)?|changing|change|going|getting|get|retraining|pivot(?:ing)?) (?:from \S+ )?(?:in|into|to|towards?)|interested in|curious about|turned|to become|becoming|into)\b/;

const LEFT_BEHIND = new RegExp(
  `^(?:(?:moving|move|switching|switch|transition(?:ing)?|changing|change|going|leaving|coming|career change) )?from ${ARTICLE}(?<from>.+?) (?:in)?to ${ARTICLE}(?<to>.+)$`,
);

/** How a reader says who the reader is. */
const SELF = new RegExp(
  `^(?:i am|im|i was|as|i work as|i work in|i worked as|i worked in|i studied|i study|i have (?:a degree in|been)|leaving|coming from|jobs for|careers? for|for) ${ARTICLE}(?:former |retired |working |trained |qualified |junior |senior )?`,
);
const LEAVING = /^(?<from>.+?) (?:who is )?leaving\b/;
const CHANGE_OF_CAREER =
  /\b(?:career change|change careers?|switch careers?|second career|no (?:\w+ )?experience|without (?:\w+ )?experience)\b/;

const MEANING = /^(?:what (?:is|are|does)|whats|define|definition of|meaning of|explain)\b|\b(?:means?|meaning|definition|stands? for)$/;

function named(match: RegExpExecArray | null, name: string): string {
  return match?.groups?.[name]?.trim() ?? '';
}

/** Reads what a query is out for. */
export function intentOf(query: string): Intent {
  const text = query
    .toLowerCase()
    .replace(/[’']/g, '')
    .replace(/[^\p{L}\p{N}+&/.() -]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();

  for (const pattern of COMPARISONS) {
    const found = pattern.exec(text);
    const [first, second] = [named(found, 'first'), named(found, 'second')];
    // "or" in the middle of a sentence parts no two names.
    if (first !== '' && second !== '' && first.split(' ').length <= 4 && second.split(' ').length <= 6)
      return { is: 'comparison', of: [first, second] };
  }
  if (PAY.test(text)) {
    const subject = text.replace(PAY_WORDS, ' ').replace(/\s+/g, ' ').trim();
    return { is: 'pay', subject, leaning: TO_ROLES };
  }
  const left = LEFT_BEHIND.exec(text);
  if (left) return { is: 'way', from: named(left, 'from'), to: named(left, 'to') };
  const isSelf = SELF.test(text);
  const own = text.replace(SELF, '');
  const leaver = LEAVING.exec(own);
  if (leaver) return { is: 'way', from: named(leaver, 'from'), to: '' };
  const turn = TURN.exec(own);
  if (turn && turn.index > 0)
    return { is: 'way', from: own.slice(0, turn.index).trim(), to: own.slice(turn.index + turn[0].length).trim() };
  if (isSelf || CHANGE_OF_CAREER.test(text)) return { is: 'subject', subject: own, leaning: TO_BACKGROUNDS };
  if (BECOMING.test(text) && BECOMES.test(text)) return { is: 'subject', subject: text.replace(BECOMING, ''), leaning: TO_ROLES };
  return { is: 'subject', subject: text, leaning: MEANING.test(text) ? TO_TERMS : NO_LEANING };
}
