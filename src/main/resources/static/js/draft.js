/* Keeps what is typed into a form marked data-draft on the server, never in the browser. */
(() => {
  'use strict';
  const PAUSE = 1500;
  document.querySelectorAll('form[data-draft]').forEach((form) => {
    const state = form.querySelector('[data-draft-state]');
    let timer;
    let submitted = false;
    const keep = async () => {
      if (submitted) return;
      try {
        const answer = await fetch(form.dataset.draft, {
          method: 'POST',
          body: new URLSearchParams(new FormData(form)),
          redirect: 'manual',
        });
        if (state) state.hidden = answer.status !== 204;
      } catch {
        if (state) state.hidden = true;
      }
    };
    form.addEventListener('input', () => {
      if (state) state.hidden = true;
      clearTimeout(timer);
      timer = setTimeout(keep, PAUSE);
    });
    form.addEventListener('submit', () => {
      submitted = true;
      clearTimeout(timer);
    });
  });
})();
