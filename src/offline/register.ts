import { trustedScriptUrl } from '../shared/trusted.ts';
import { WORKER_ADDRESS } from './protocol.ts';
import { wholeCopy } from './stores.ts';

const BASE = import.meta.env.BASE_URL;

/** Says something at the foot of the window that the reader may act on or leave alone. */
function notify(text: string, link: { readonly label: string; readonly url: string }): void {
  const notice = document.createElement('div');
  notice.className = 'notice';
  notice.role = 'status';
  const act = document.createElement('a');
  act.href = link.url;
  act.textContent = link.label;
  const later = document.createElement('button');
  later.type = 'button';
  later.textContent = 'Later';
  later.addEventListener('click', () => notice.remove());
  notice.append(text, ' ', act, ' ', later);
  document.body.append(notice);
}

let hasTold = false;

/** Tells of a later edition, if there is one and the reader keeps a whole copy: the copy changes only when its reader wants it to. */
async function tellOfLaterEdition(registration: ServiceWorkerRegistration): Promise<void> {
  const isHere = location.pathname === `${BASE}about/offline/`;
  if (!hasTold && !isHere && registration.waiting && (await wholeCopy(BASE))) {
    hasTold = true;
    notify('A later edition of the guide was published. Your saved copy stays as it is.', {
      label: 'Update the copy',
      url: `${BASE}about/offline/`,
    });
  }
}

let registered: Promise<ServiceWorkerRegistration> | undefined;

/** Lets a worker keep the shell of the guide, so that it opens and finds without a connection; once in a page. */
export function register(): Promise<ServiceWorkerRegistration> {
  return (registered ??= registerWorker());
}

async function registerWorker(): Promise<ServiceWorkerRegistration> {
  const { serviceWorker } = navigator;
  const hadWorker = serviceWorker.controller !== null;
  serviceWorker.addEventListener('controllerchange', () => {
    if (hadWorker)
      notify('The saved copy is of a later edition now, and this page is of the one before.', {
        label: 'Load the page again',
        url: location.href,
      });
  });
  const registration = await serviceWorker.register(trustedScriptUrl(BASE + WORKER_ADDRESS.slice(1)));
  const tellOnceInstalled = (): void =>
    registration.installing?.addEventListener('statechange', () => void tellOfLaterEdition(registration));
  await tellOfLaterEdition(registration);
  tellOnceInstalled();
  registration.addEventListener('updatefound', tellOnceInstalled);
  return registration;
}
