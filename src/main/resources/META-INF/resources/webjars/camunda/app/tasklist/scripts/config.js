// Tasklist as advisers of Lotse use it: in German, signed in and out with Lotse.

const SIGN_IN = '/login';

function dropDrafts() {
  window.localStorage.clear();
  window.sessionStorage.clear();
}

// Tasklist would show a sign-in of its own; ours is the only one.
function leaveWhenSignedOut() {
  if (window.location.hash.startsWith('#/login')) {
    dropDrafts();
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
  const folder = document.querySelector('base').getAttribute('app-root') + '/app/tasklist/locales/';
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
  app: { name: 'Aufgaben', vendor: 'Lotse' },
  locales: { availableLocales: ['de'], fallbackLocale: 'de' },
  disableWelcomeMessage: true,
  dateFormat: {
    normal: 'DD.MM.YYYY',
    long: 'dd, DD.MM.YYYY',
    short: 'DD.MM.YYYY',
    monthName: 'MMMM',
    day: 'dddd',
    abbr: 'DD.MM.YYYY'
  },
  shortcuts: {
    claimTask: { key: 'ctrl+alt+c', description: 'übernimmt die gewählte Aufgabe' },
    focusFilter: { key: 'ctrl+shift+f', description: 'springt zu den Filtern' },
    focusList: { key: 'ctrl+alt+l', description: 'springt zur Liste der Aufgaben' },
    focusForm: { key: 'ctrl+alt+f', description: 'springt zum Formular' }
  }
};
