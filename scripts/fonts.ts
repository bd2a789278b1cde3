import { readFile, writeFile } from 'node:fs/promises';
import subsetFont from 'subset-font';

/* cspell:disable */
/** Letters, signs and punctuation that the guide writes in English, and the names of people and places from most of Europe. */
const ASCII = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join('');
const NAMES = 'ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõöøùúûüýþÿŒœŠšŽžŁłćčęńśż';
const SIGNS = '\u00a0¡©«®°±²³´µ·¹»¼½¾¿×÷–—‘’“”„†•…‰‹›€™−≈≠≤≥→';
const LABEL_SIGNS = '\u00a0·×éöüñ–—’“”…−≤≥→›';
/* cspell:enable */

/** The two faces: prose, and the small words around it. Both under the SIL Open Font License (src/fonts/OFL.txt). */
const FACES = [
  {
    from: 'node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2',
    to: 'src/fonts/source-serif-4.woff2',
    characters: ASCII + NAMES + SIGNS,
    axes: { wght: { min: 400, max: 700 } },
  },
  {
    from: 'node_modules/@fontsource/ibm-plex-mono/files/ibm-plex-mono-latin-500-normal.woff2',
    to: 'src/fonts/ibm-plex-mono.woff2',
    characters: `${ASCII}${LABEL_SIGNS}`,
    axes: {},
  },
];

/** Makes the guide's fonts from the published ones: only the characters and weights it uses. */
for (const { from, to, characters, axes } of FACES) {
  const font = await subsetFont(await readFile(from), characters, { targetFormat: 'woff2', variationAxes: axes });
  await writeFile(to, font);
  console.log(`${to}: ${font.length} bytes`);
}
