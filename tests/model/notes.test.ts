import { describe, expect, it } from 'vitest';
import { notesOf } from '../../src/model/notes.ts';
import { change, loadSmall, VALID, write, type Patch } from '../fixtures/smallContent.ts';

const ROLE = 'guide/roles/analysts/data-scientist.md';
const HOME = 'guide/index.md';

/** A further source, `id`, cited in the role after what is cited there. */
function anotherSource(id: string): Patch {
  return write(`records/sources/${id}.yaml`, String(VALID.get('records/sources/wong2021.yaml')));
}

describe('the notes of a page', () => {
  it('are numbered in the order of first use, one number for one source', async () => {
    const { guide } = await loadSmall(
      anotherSource('li2020'),
      anotherSource('kim2019'),
      change(HOME, 'Begin with', 'It matters [@li2020]. Again [@kim2019; @li2020] and [@wong2021]. Begin with'),
    );
    expect(notesOf(guide, 'chapter:index').map(({ number, source }) => [number, source.id])).toEqual([
      [1, 'li2020'],
      [2, 'kim2019'],
      [3, 'wong2021'],
    ]);
  });

  it('count the sources of the fact box before those of the text, and the source behind a claim', async () => {
    const { guide } = await loadSmall(anotherSource('li2020'), change(ROLE, '[@wong2021]', '[@li2020]'));
    expect(notesOf(guide, 'role:data-scientist').map(({ source }) => source.id)).toEqual(['rule', 'wong2021', 'li2020']);
  });

  it('follow a source that was renamed', async () => {
    const { guide } = await loadSmall(
      change('records/sources/wong2021.yaml', 'kind:', 'formerIds: [wong2020]\nkind:'),
      change(HOME, 'Begin with', 'It matters [@wong2020] and [@wong2021]. Begin with'),
    );
    expect(notesOf(guide, 'chapter:index').map(({ source }) => source.id)).toEqual(['wong2021']);
  });

  it('are none where nothing is cited', async () => {
    expect(notesOf((await loadSmall()).guide, 'chapter:index')).toEqual([]);
  });
});
