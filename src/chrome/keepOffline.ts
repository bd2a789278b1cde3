/** Milliseconds that a page is left alone after it has been loaded: what is kept for later comes after all that the reader waits for. */
const REST = 2_500;

// A copy on disk is offline as it is. Where no worker can be, or storage is refused, the guide is read with a connection.
if ('serviceWorker' in navigator && location.protocol.startsWith('http')) {
  const register = (): void => void import('../offline/register.ts').then((offline) => offline.register()).catch(() => undefined);
  addEventListener('load', () => setTimeout(register, REST));
}

export {};
