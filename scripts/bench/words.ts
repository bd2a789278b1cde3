/** The parts from which the generated guide makes its words. None of what it says is true; it only has the shape of real text. */

function list(words: string): readonly string[] {
  return words.trim().split(/\s+/);
}

/** First words of two-word terms. */
export const MODIFIERS = list(`
  admission alert ambient annotation audit baseline bedside billing biopsy biosignal bolus capacity caseload catheter censoring claims clinic coding cohort consent
  consult dialysis discharge dosing drift emergency encounter episode equity escalation ethics exposure feature fidelity gateway genomic handoff imaging incident
  infusion intake ischemic laboratory latency ledger lesion linkage maternal medication monitoring mortality neonatal nursing oncology order outcome oversight pathology
  perfusion pharmacy privacy procedure prognostic protocol provenance radiology recall referral registry renal reporting residual retention retrieval review safety
  sampling screening sensor sepsis severity signal specimen staffing stroke subgroup surgical symptom telemetry threshold training transfer transfusion triage
  trial uptake utility vendor ventilator viral vital waveform workload
`);

/** Last words of terms, each with another that aliases use. */
export const HEADS: readonly (readonly [head: string, synonym: string])[] = [
  ['agreement', 'concordance'],
  ['archive', 'repository'],
  ['attribution', 'ascription'],
  ['board', 'panel'],
  ['boundary', 'limit'],
  ['burden', 'load'],
  ['cascade', 'chain'],
  ['catalog', 'inventory'],
  ['category', 'class'],
  ['charter', 'mandate'],
  ['coverage', 'reach'],
  ['crosswalk', 'mapping'],
  ['curve', 'profile'],
  ['deficit', 'shortfall'],
  ['dictionary', 'lexicon'],
  ['envelope', 'corridor'],
  ['estimate', 'approximation'],
  ['gap', 'disparity'],
  ['gradient', 'slope'],
  ['horizon', 'window'],
  ['index', 'score'],
  ['interval', 'range'],
  ['lag', 'delay'],
  ['loop', 'cycle'],
  ['margin', 'allowance'],
  ['matrix', 'grid'],
  ['pathway', 'route'],
  ['prior', 'presumption'],
  ['proxy', 'surrogate'],
  ['quota', 'allotment'],
  ['ratio', 'proportion'],
  ['schema', 'template'],
  ['surface', 'plane'],
  ['tier', 'rank'],
  ['trigger', 'prompt'],
  ['warrant', 'authorization'],
];

/** Put before a two-word term to make a narrower one. */
export const NARROWERS = list(
  'adjusted adult blinded crude delayed expected federated historical inpatient pooled regional remote rolling shadow stratified weighted',
);

/** Halves of one-word terms. */
export const STEMS = list(
  'angio cardio chrono cyto dermo echo electro encephalo gastro hemo hepato histo immuno lympho myo nephro neuro onco osteo patho pharmaco pneumo proteo radio thermo',
);
export const ENDINGS = list('dynamics genesis gram graphy kinetics logics metry scopy stasis typing');

export const NOUNS = list(`
  nurse ward model patient clinic team chart decision record shift form family hospital committee physician column analyst question label result list number test screen
  reason plan bed visit note rule cause doubt group day letter manager sample table meeting vendor pharmacist engineer score drug queue scan phone contract budget draft
  error habit corridor policy lawyer teacher student notebook morning office transcript interview lesson owner signature
`);
export const ADJECTIVES = list(
  'careful late small honest busy written shared quiet older missing plain useful doubtful local early public short common rare uneven open daily final narrow early',
);
export const VERBS = list(
  'shows changes hides delays explains moves measures misses repeats supports replaces limits follows rewards breaks answers settles predates carries reaches',
);

/** Syllables of invented people and places; together about 14,000 names, so that the full-text index meets rare words as it would in real text. */
export const NAME_STARTS = list('Al Bar Cor Dal Ed Fen Gor Hal Is Jar Kel Lor Mar Nor Os Pel Quin Ros Sel Tor Ul Ver Wen Yar');
export const NAME_MIDDLES = list('a ade ago ale ami ando are asi ato e eri esto i ide ingo ister o ole ondo ori osta u ude uri');
export const NAME_ENDS = list(
  'bank bury by dale field ford ham holm ley mere mond mouth ness ridge shaw stead ton vale ville wick worth wood',
);

/** Sentences with `{slots}`; `{term}` is a word of the glossary. */
export const SENTENCES = [
  'Before the {noun} {verb} anything, ask how the {term} was written down and by whom.',
  'At {name} Hospital the {noun} moved by {number} points between one {noun} and the next, and nobody had looked.',
  'A {adjective} {noun} {verb} more than the {noun} does, because the {noun} sees the {noun} first.',
  'When the {term} and the {noun} disagree, the {adjective} {noun} is usually the one to believe.',
  'Of every {number} records, about {number} carry some {term} that no {noun} has checked since the {noun} began.',
  'You can repeat this with a {noun} and a {noun}, provided that the {noun} is kept beside each {noun}.',
  'The {noun} at {name} kept a {adjective} list: one {noun}, one {noun}, and the {term} on the day it was read.',
  'It sounds like a matter for the {noun}, yet the {term} decides which {noun} is called and which one waits.',
  'Take a made-up {noun} with {number} people in it, of whom {number} have the outcome.',
  'Nothing in the {term} says what a {noun} should do about it; that choice belongs to the {adjective} {noun}.',
  'Some teams drop the {noun} altogether, and a {noun} from {name} calls that the {adjective} mistake of the {noun}.',
  'If the {noun} cannot name the {noun}, the {noun} that follows will answer a different question.',
  'This matters most on a {adjective} shift, when the {noun} {verb} the {noun} and the {adjective} {noun} goes unread.',
  'A {noun} who once worked in {name} checks the {term} twice, once before the {noun} and once after it.',
  'The {adjective} part is the {noun}: it {verb} the {noun} long before one {term} can be computed.',
  'Write down the {term}, the date and the {noun}, and leave the {adjective} guesses to others.',
] as const;
