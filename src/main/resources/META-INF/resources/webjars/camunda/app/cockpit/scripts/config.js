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

// Its loader would give up after seven seconds and leave the page empty.
window.require.config({ waitSeconds: 0 });

export default {
  app: { name: 'Prozesse', vendor: 'Lotse' },
  locales: { availableLocales: ['de'], fallbackLocale: 'de' },
  disableWelcomeMessage: true,
  skipCustomListener: { default: true, hidden: true },
  skipIoMappings: { default: true, hidden: true }
};
