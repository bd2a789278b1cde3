import { mkdir, readFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';
import sharp from 'sharp';
import { familyMap } from '../src/components/sections/familyMap.ts';
import { loadGuide } from '../src/load/guide.ts';
import { rolesOf } from '../src/model/families.ts';
import type { Guide } from '../src/model/guide.ts';
import { sharedStagesOf } from '../src/model/lifecycle.ts';
import type { Node } from '../src/model/node.ts';
import { summaryOf } from '../src/model/summary.ts';
import { escapeMarkup } from '../src/publish/markup.ts';
import { CHROMIUM_ARGUMENTS } from '../tests/support/reader/chromium.ts';
import { findProgram } from './setup/programs.ts';

/** What sharing services show at its full size. */
const SIZE = { width: 1200, height: 630 };
const FOLDER = 'public/social';
/** Light tokens of src/styles/tokens.css, which a picture cannot read. */
const HUES: Readonly<Record<string, string>> = {
  builders: '#1f5f99',
  interpreters: '#0f6b58',
  analysts: '#7a4b00',
  ethicists: '#6d3f8c',
  regulators: '#97313f',
};
const THREAD = Object.values(HUES)
  .map((hue, index) => `${hue} ${20 * index}% ${20 * (index + 1)}%`)
  .join(', ');

/** The pages that have a picture of their own: the home page, the parts of the guide, and the families. */
function picturedPages(guide: Guide): ReadonlyMap<string, Node> {
  const parts = Array.from(guide.byAddress.values()).filter(({ address }) => /^\/[^/#]*\/?$/.test(address));
  return new Map([
    ...parts.map((node) => [node.address.split('/')[1] || 'home', node] as const),
    ...guide.all('family').map((family) => [family.id, family] as const),
  ]);
}

/** The bands of the families along the life of a model; `own` stands out where the page is a family's. */
function bands(guide: Guide, own: string | undefined): string {
  const families = guide.all('family').map((family) => {
    const roles = rolesOf(guide, family);
    return { id: family.id, label: family.label, roles: roles.length, stages: sharedStagesOf(roles) };
  });
  const { width, height, lanes } = familyMap(families);
  const paths = lanes.map(({ family, ridge }) => {
    const strength = own === undefined || own === family.id ? 0.85 : 0.18;
    return `<path d="${ridge}" fill="${HUES[family.id] ?? ''}" fill-opacity="${strength}"/>`;
  });
  return `<svg viewBox="0 40 ${width} ${height - 40}" preserveAspectRatio="none">${paths.join('')}</svg>`;
}

/** The picture of a page, as HTML. `fonts` are the guide's faces as data addresses. */
function markup(guide: Guide, node: Node, fonts: Readonly<Record<'text' | 'label', string>>): string {
  const own = node.type === 'family' ? node.id : undefined;
  const title = node.address === '/' ? 'Careers in healthcare AI' : node.label;
  return `<!DOCTYPE html><html lang="en"><style>
    @font-face { font-family: Text; src: url(${fonts.text}); font-weight: 400 700 }
    @font-face { font-family: Label; src: url(${fonts.label}) }
    body { margin: 0; width: 1200px; height: 630px; box-sizing: border-box; padding: 60px 72px; position: relative; overflow: hidden;
      font: 34px/1.4 Text; color: #1d2629; background: #fbf8f2; border-top: 16px solid; border-image: linear-gradient(to right, ${THREAD}) 16 0 0 0 }
    .name { font: 40px Label; letter-spacing: -0.03em } .name b { font: 650 43px Text } .name i { color: #0a5163; font-style: normal }
    h1 { font-size: 84px; line-height: 1.05; font-weight: 650; letter-spacing: -0.015em; margin: 36px 0 18px; color: ${own === undefined ? 'inherit' : (HUES[own] ?? 'inherit')} }
    p { margin: 0; max-width: 950px; color: #454f52 }
    svg { position: absolute; left: 0; bottom: 0; width: 1200px; height: 190px }
  </style><div class="name">Code <i>&amp;</i> <b>Care</b></div><h1>${escapeMarkup(title)}</h1>${
    node.address === '/' ? `<p>${escapeMarkup(summaryOf(node))}</p>` : ''
  }${bands(guide, own)}</html>`;
}

async function dataAddress(file: string): Promise<string> {
  return `data:font/woff2;base64,${(await readFile(file)).toString('base64')}`;
}

/** Draws the pictures that stand for pages where their address is shared, into `public/social`. Run it after families or parts change. */
const { guide } = await loadGuide(process.cwd());
const fonts = { text: await dataAddress('src/fonts/source-serif-4.woff2'), label: await dataAddress('src/fonts/ibm-plex-mono.woff2') };
const browser = await chromium.launch({ executablePath: findProgram('chromium'), args: CHROMIUM_ARGUMENTS });
const page = await browser.newPage({ viewport: SIZE });
await mkdir(FOLDER, { recursive: true });
for (const [name, node] of picturedPages(guide)) {
  await page.setContent(markup(guide, node, fonts));
  await page.evaluate(() => document.fonts.ready.then(() => true));
  // Few colors are in it; a palette of them makes the file a third as large.
  await sharp(await page.screenshot())
    .png({ palette: true, colors: 64, effort: 10 })
    .toFile(`${FOLDER}/${name}.png`);
}
await browser.close();
