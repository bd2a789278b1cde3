/** Key in local storage, as the page's first script reads it: the faces have been fetched and are in the browser's cache. */
const STORED_AS = 'faces';
/** Milliseconds that a page is left alone after it has been loaded, so that the faces come after all that the reader waits for. */
const REST = 1_500;
const FACES = ["1em 'Source Serif 4'", "1em 'IBM Plex Mono'"];

/** Fetches the guide's faces for the pages to come, once this one has been shown. A reader who saves data is spared them. */
async function fetchFaces(): Promise<void> {
  const connection: unknown = Reflect.get(navigator, 'connection');
  if (typeof connection === 'object' && connection !== null && Reflect.get(connection, 'saveData') === true) return;
  await Promise.all(FACES.map((face) => document.fonts.load(face)));
  localStorage.setItem(STORED_AS, 'yes');
}

if (!document.documentElement.classList.contains('faces')) {
  // Where fetching fails or storage is refused, the stand-ins serve on.
  addEventListener('load', () => setTimeout(() => void fetchFaces().catch(() => undefined), REST));
}

export {};
