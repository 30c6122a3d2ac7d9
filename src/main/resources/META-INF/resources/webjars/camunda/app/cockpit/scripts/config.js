// Cockpit as designers and operators of Lotse use it: in German, signed in and out with Lotse.

const SIGN_IN = '/login';

function leaveWhenSignedOut() {
  if (window.location.hash.startsWith('#/login')) {
    window.localStorage.clear();
    window.sessionStorage.clear();
    window.location.replace(SIGN_IN);
  }
}

for (const name of ['pushState', 'replaceState']) {
  const original = window.history[name];
  window.history[name] = function (...parameters) {
    const result = original.apply(this, parameters);
    leaveWhenSignedOut();
    return result;
  };
}
window.addEventListener('hashchange', leaveWhenSignedOut);
leaveWhenSignedOut();

// Some of its words are looked up once, when the page is built, and must be there by then.
async function haveWords() {
  const store = 'camunda-web';
  const folder = document.querySelector('base').getAttribute('app-root') + '/app/cockpit/locales/';
  const name = `${folder}_locales_data_de_${window.bust}`;
  const kept = JSON.parse(window.localStorage.getItem(store) || '{}');
  if (!kept[name]) {
    const answer = await window.fetch(`${folder}de.json?bust=${window.bust}`);
    kept[name] = JSON.stringify(await answer.json());
    window.localStorage.setItem(store, JSON.stringify(kept));
  }
}
try {
  await haveWords();
} catch {
  // It loads them itself, later.
}

// Its loader would give up after seven seconds and leave the page empty.
window.require.config({ waitSeconds: 0 });

export default {
  app: { name: 'Prozesse', vendor: 'Lotse' },
  locales: { availableLocales: ['de'], fallbackLocale: 'de' },
  disableWelcomeMessage: true,
  skipCustomListener: { default: true, hidden: true },
  skipIoMappings: { default: true, hidden: true }
};
