// Conveniences. Every page works without this file.
(function () {
  'use strict';

  const page = document.documentElement;

  /* ---- navigation on small screens ---- */
  const menuButton = document.querySelector('[data-menu]');
  const navigation = document.getElementById('navigation');
  if (menuButton && navigation) {
    menuButton.addEventListener('click', () => {
      const open = navigation.classList.toggle('l-nav--open');
      menuButton.setAttribute('aria-expanded', String(open));
    });
  }

  /* ---- the menu of the person: closes by Escape and by a click elsewhere ---- */
  const userMenu = document.querySelector('details.l-user');
  if (userMenu) {
    document.addEventListener('click', (event) => {
      if (!userMenu.contains(event.target)) userMenu.open = false;
    });
    userMenu.addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && userMenu.open) {
        userMenu.open = false;
        userMenu.querySelector('summary').focus();
      }
    });
  }

  /* ---- light and dark: at once, without losing what stands in a form ---- */
  document.querySelectorAll('form[data-theme-form]').forEach((form) => {
    form.addEventListener('submit', (event) => {
      const chosen = event.submitter && event.submitter.value;
      if (!chosen) return;
      event.preventDefault();
      const data = new URLSearchParams(new FormData(form));
      data.set('theme', chosen);
      fetch(form.action, { method: 'POST', body: data, redirect: 'manual' });
      if (chosen === 'auto') page.removeAttribute('data-kern-theme');
      else page.setAttribute('data-kern-theme', chosen);
      form.querySelectorAll('button[name=theme]').forEach((button) =>
        button.setAttribute('aria-pressed', String(button.value === chosen)));
    });
  });

  /* ---- tabs that do not fit: the current one is in sight ---- */
  const currentTab = document.querySelector('.l-tabs [aria-current]');
  if (currentTab) {
    const tabs = currentTab.closest('.l-tabs');
    tabs.scrollLeft = currentTab.offsetLeft - (tabs.clientWidth - currentTab.offsetWidth) / 2;
  }

  /* ---- errors: the summary names the fields and takes the focus ---- */
  const summary = document.querySelector('[data-error-summary]');
  if (summary) {
    summary.querySelectorAll('a[href^="#"]').forEach((link) => {
      const field = document.getElementById(link.getAttribute('href').slice(1));
      const label = field && (field.labels && field.labels[0] || field.querySelector('legend'));
      const text = label && (label.querySelector('span') && label.querySelector('input') ? label.querySelector('span') : label.firstChild).textContent.trim();
      const name = text && text + ': ';
      if (name && !link.textContent.startsWith(name)) link.prepend(name);
    });
    summary.focus();
  }

  /* ---- one click, one submission; waiting shows after a second ---- */
  let waiting;
  const showWaiting = () => {
    waiting = window.setTimeout(() => {
      const bar = document.createElement('div');
      bar.className = 'l-progress';
      document.body.append(bar);
    }, 1000);
  };
  document.addEventListener('submit', (event) => {
    if (event.defaultPrevented) return;
    if (event.submitter && event.submitter.formTarget === '_blank') return;
    const form = event.target;
    if (form.dataset.submitted === 'true') {
      event.preventDefault();
      return;
    }
    if (form.method !== 'dialog') {
      form.dataset.submitted = 'true';
      changed.delete(form);
      showWaiting();
    }
  });
  window.addEventListener('pageshow', () => {
    window.clearTimeout(waiting);
    document.querySelectorAll('.l-progress').forEach((bar) => bar.remove());
    document.querySelectorAll('form[data-submitted]').forEach((form) => delete form.dataset.submitted);
  });

  /* ---- forms marked data-guard: leaving with unsaved text asks first ---- */
  const changed = new Set();
  document.querySelectorAll('form[data-guard]').forEach((form) =>
    form.addEventListener('input', () => changed.add(form)));
  window.addEventListener('beforeunload', (event) => {
    if (changed.size > 0) event.preventDefault();
  });

  /* ---- print buttons ---- */
  document.querySelectorAll('[data-print]').forEach((button) =>
    button.addEventListener('click', () => window.print()));

  /* ---- selects that filter a list submit themselves, not at each arrow key on the way to an option ---- */
  document.querySelectorAll('[data-submit-on-change]').forEach((field) => {
    let byKeyboard = false;
    field.addEventListener('keydown', () => { byKeyboard = true; });
    field.addEventListener('pointerdown', () => { byKeyboard = false; });
    field.addEventListener('change', () => { if (!byKeyboard) field.form.requestSubmit(); });
  });

  /* ---- Enter in a part with a button of its own presses that one: data-enter-presses="name of the button" ---- */
  document.querySelectorAll('[data-enter-presses]').forEach((part) =>
    part.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || !event.target.matches('input')) return;
      event.preventDefault();
      part.querySelector('button[name="' + part.dataset.enterPresses + '"]').click();
    }));

  /* ---- parts of a form that belong to one answer: data-shown-by="name=value other" ---- */
  const conditional = document.querySelectorAll('[data-shown-by]');
  const showConditional = () => conditional.forEach((part) => {
    const [name, values] = part.dataset.shownBy.split('=');
    const form = part.closest('form');
    const chosen = new FormData(form).getAll(name);
    const wanted = values.split(' ').some((value) => chosen.includes(value));
    part.hidden = !wanted && !part.querySelector('.l-field--error');
  });
  if (conditional.length > 0) {
    document.addEventListener('change', showConditional);
    showConditional();
  }

  /* ---- keyboard ---- */
  const shortcuts = document.getElementById('shortcuts');
  const singleKeys = document.querySelector('[data-single-keys]');
  const cookie = (name) => document.cookie.split('; ').find((one) => one.startsWith(name + '='));
  let singleKeysOn = cookie('lotse-keys') !== 'lotse-keys=off';
  if (singleKeys) {
    singleKeys.checked = singleKeysOn;
    singleKeys.addEventListener('change', () => {
      singleKeysOn = singleKeys.checked;
      document.cookie = 'lotse-keys=' + (singleKeysOn ? 'on' : 'off') + '; path=/; max-age=31536000; samesite=lax';
    });
  }
  document.querySelectorAll('[data-open-shortcuts]').forEach((button) =>
    button.addEventListener('click', () => shortcuts && shortcuts.showModal()));

  const focusSearch = () => {
    const search = document.getElementById('search-query');
    if (search) { search.focus(); search.select(); }
  };
  const typing = (element) =>
    element.closest('input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable=true]') !== null;

  const rows = () => Array.from(document.querySelectorAll('[data-rows] .l-item__title a'));
  const move = (step) => {
    const all = rows();
    if (all.length === 0) return;
    const here = all.indexOf(document.activeElement);
    const current = here >= 0 ? here : all.findIndex((row) => row.closest('.l-item--current'));
    all[Math.max(0, Math.min(all.length - 1, current + step))].focus();
  };

  document.addEventListener('keydown', (event) => {
    if ((event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 'k') {
      event.preventDefault();
      focusSearch();
      return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey || !singleKeysOn) return;
    if (typing(event.target) || document.querySelector('dialog[open]')) return;
    const keyed = document.querySelector('[data-key="' + CSS.escape(event.key) + '"]');
    if (event.key === '/') { event.preventDefault(); focusSearch(); }
    else if (event.key === '?') { event.preventDefault(); if (shortcuts) shortcuts.showModal(); }
    else if (event.key === 'j') move(1);
    else if (event.key === 'k') move(-1);
    else if (keyed) { event.preventDefault(); keyed.click(); }
  });
})();
