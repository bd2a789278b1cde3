/** Elements that stand within a line, as cells do in their row; all others begin one. */
const INLINE = new Set(
  'a abbr b bdi br button cite code data dfn em i img input kbd label mark option q s samp select small span strong sub sup td th time u var wbr'.split(
    ' ',
  ),
);

/** What takes no room, or hardly any: code, heads of columns, and what is folded away or kept for readers who listen. */
const UNSEEN = /^(?:script|style|template|noscript|thead)$/;
/** Elements without an end. */
const VOID = /^(?:area|col|embed|hr|source|track)$/;
const UNSEEN_ATTRIBUTE = / hidden(?=[ >=]|$)|class="[^"]*\bvisually-hidden\b/;

/** A table whose rows are blocks on a telephone; those of others are never laid out by themselves. */
const STACKS = /class="[^"]*\bstacks\b/;

const TAG = /<(\/?)([a-z][a-z0-9-]*)((?:"[^"]*"|[^">])*)>/g;

/** How text runs on a telephone; heights in that of its letters, about right, which is all that is asked of them. */
interface Setting {
  /** Characters in a line. */
  readonly line: number;
  readonly lineRoom: number;
  /** Space around what begins a line. */
  readonly gap: number;
}
const PROSE: Setting = { line: 42, lineRoom: 1.7, gap: 0.7 };
const DENSE: Setting = { line: 48, lineRoom: 1.4, gap: 0.2 };
const SETTINGS: Readonly<Record<string, Setting>> = { table: DENSE, nav: DENSE };
/** Space around links to other pages, and what stands in a list or a table, besides. */
const SPACE: Readonly<Record<string, number>> = { li: 0.4, nav: 2, tr: 2 };
/** Width of the page, which a picture fills. */
const WIDTH = 23;

/** More is put down than is counted: a part that is higher than its room seems to lie over the next. */
const SPARE = 1.18;

/** What lies above is laid out at once: a screen, and what browsers prepare below it. */
const AT_ONCE = 128;
/** A page that is shorter is not worth a mark: most of it is laid out at once. */
const SHORT = 2 * AT_ONCE;
/** A box that is higher is laid out in parts. */
const HIGHEST = 480;
/** A box that costs less is not worth a mark: each element counts as a line. */
const LEAST = 13;

/** An element that begins a line, and how high it is about. */
interface Box {
  readonly name: string;
  /** Where attributes can be added to its tag. */
  readonly at: number;
  readonly isSeen: boolean;
  readonly setting: Setting;
  /** Whether its parts are never laid out by themselves. */
  readonly isWhole: boolean;
  room: number;
  /** How many elements are in it. */
  elements: number;
  readonly boxes: Box[];
}

/** The height of a picture that is as wide as the page. */
function pictureRoom(attributes: string): number {
  const [, width, height] = /viewBox="[\d.-]+ [\d.-]+ ([\d.]+) ([\d.]+)"/.exec(attributes) ?? [];
  return width === undefined || height === undefined ? 0 : (WIDTH * Number(height)) / Number(width);
}

/** What is between the header and the footer of each page. */
const FRAME = '<div class="frame"';

/** The boxes of a page's frame, from the tags and the lengths of the texts among them. */
function frameBox(html: string): Box | undefined {
  const start = html.indexOf(FRAME);
  if (start === -1) return undefined;
  const frame: Box = {
    name: 'div',
    at: start + FRAME.length,
    isSeen: true,
    setting: PROSE,
    isWhole: false,
    room: 0,
    elements: 0,
    boxes: [],
  };
  const open = [frame];
  let [box, characters] = [frame, 0];

  function endLine(): void {
    const { line, lineRoom, gap } = box.setting;
    if (characters > 0 && box.isSeen) box.room += Math.ceil(characters / line) * lineRoom + gap;
    characters = 0;
  }

  TAG.lastIndex = html.indexOf('>', start) + 1;
  let before = TAG.lastIndex;
  for (let tag = TAG.exec(html); tag; tag = TAG.exec(html)) {
    const [, slash, name = '', attributes = ''] = tag;
    const text = html.slice(before, tag.index).trim();
    if (text !== '') characters += text.length + 1;
    before = TAG.lastIndex;
    if (slash === '') box.elements += 1;
    if (INLINE.has(name)) continue;
    endLine();
    if (slash === '/') {
      if (open.length === 1) break;
      open.pop();
      const outer = open.at(-1) ?? frame;
      outer.room += box.room;
      outer.elements += box.elements;
      if (!box.isWhole) outer.boxes.push(box);
      box = outer;
    } else if (name === 'svg') {
      if (box.isSeen) box.room += pictureRoom(attributes);
      before = TAG.lastIndex = html.indexOf('</svg>', before) + '</svg>'.length;
    } else if (UNSEEN.test(name)) {
      before = TAG.lastIndex = html.indexOf(`</${name}>`, before) + name.length + 3;
    } else if (!VOID.test(name)) {
      const isFolded = box.name === 'details' && name !== 'summary';
      box = {
        name,
        at: tag.index + 1 + name.length,
        isSeen: box.isSeen && !isFolded && !UNSEEN_ATTRIBUTE.test(attributes),
        setting: SETTINGS[name] ?? box.setting,
        isWhole: box.isWhole || (name === 'table' && !STACKS.test(attributes)),
        room: SPACE[name] ?? 0,
        elements: 0,
        boxes: [],
      };
      open.push(box);
    }
  }
  return frame;
}

/**
 * A page with the height that its far boxes have about, as `data-room`, so that a browser can leave them alone until the reader
 * comes near (`src/styles/late.css`): the first layout of a long page takes half of the processor.
 */
export function withRoom(html: string): string {
  const frame = frameBox(html);
  if (!frame || frame.room < SHORT) return html;
  const parts: string[] = [];
  let [end, above] = [0, 0];

  function mark(box: Box): void {
    const isFar = above >= AT_ONCE;
    const isWhole = box.boxes.length === 0 || (isFar && box.room <= HIGHEST);
    if (isWhole && isFar && box.isSeen && box.room + PROSE.lineRoom * box.elements >= LEAST) {
      parts.push(html.slice(end, box.at), ` data-room="${Math.ceil(box.room * SPARE)}"`);
      end = box.at;
    }
    if (isWhole) {
      above += box.room;
      return;
    }
    const inside = box.boxes.reduce((sum, { room }) => sum + room, 0);
    for (const part of box.boxes) mark(part);
    above += box.room - inside;
  }

  mark(frame);
  return [...parts, html.slice(end)].join('');
}
