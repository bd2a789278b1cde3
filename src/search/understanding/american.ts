/** British endings and stems, and how the guide spells them. A rule may also change other words, as long as it changes each always alike. */
const SPELLINGS: readonly (readonly [british: RegExp, american: string])[] = [
  [/(?<=..)our(?=$|s$|ed$|ing|able|al|ful|ist|it)/, 'or'],
  [/^practis/, 'practic'],
  [/isation/, 'ization'],
  [/(?<=..)is(?=(?:e|ed|es|er|ers|ing|able)$)/, 'iz'],
  [/ys(?=(?:e|ed|es|er|ers|ing)$)/, 'yz'],
  [/ae/, 'e'],
  [/^oe/, 'e'],
  [/(?<=f)oe(?=t)/, 'e'],
  [/(?<=rrh)oe/, 'e'],
  [/(?<=[aeiou])ll(?=(?:ed|ing|er|ers)$)/, 'l'],
  [/(?<=..)tre(?=s?$)/, 'ter'],
  [/ogue(?=s?$)/, 'og'],
  [/(?<=.)mme(?=s?$)/, 'm'],
  [/^licence/, 'license'],
  [/^defence/, 'defense'],
  [/^judgement/, 'judgment'],
  [/^ageing/, 'aging'],
  [/^enrolment/, 'enrollment'],
  [/^fulfil(?!l)/, 'fulfill'],
  [/^grey/, 'gray'],
];

/** `word` as it is spelt in the guide, if it is spelt the British way; in small letters, as it is compared and never shown. */
export function american(word: string): string {
  return SPELLINGS.reduce((spelt, [british, spelling]) => spelt.replace(british, spelling), word);
}
