(() => {
  'use strict';

  const tools = document.querySelector('.tools');
  const search = document.getElementById('search');
  const shown = document.getElementById('shown');
  const nothing = document.getElementById('nothing');
  const all = (selector) => [...document.querySelectorAll(selector)];

  const once = (make) => {
    let made;
    return () => (made ??= make());
  };

  const rows = all('[data-row]').map((element) => ({
    element,
    kinds: (element.dataset.kinds || '').split(' '),
    words: once(() => element.textContent.toLowerCase()),
  }));
  const groups = all('[data-group]').reverse();

  const show = (element, visible) => {
    element.hidden = !visible;
    return visible;
  };

  const counted = { requirements: '', interpretations: 'interpretation' };
  const count = (some, kind) => some.filter((row) => row.element.dataset.row === kind).length;

  const apply = () => {
    const terms = search.value.toLowerCase().split(/\s+/).filter(Boolean);
    const kind = tools.elements.filter.value;
    const lets = (row) =>
      (kind === 'all' || row.kinds.includes(kind)) && terms.every((term) => row.words().includes(term));
    const visible = rows.filter((row) => show(row.element, lets(row)));
    groups.forEach((group) => show(group, group.querySelector('[data-row]:not([hidden])') !== null));
    show(nothing, visible.length === 0);
    shown.textContent = Object.entries(counted)
      .filter(([, kind]) => count(rows, kind) > 0)
      .map(([words, kind]) => `${count(visible, kind)} of ${count(rows, kind)} ${words}`)
      .join(', ');
  };

  const reset = () => {
    search.value = '';
    tools.elements.filter.value = 'all';
    apply();
  };

  const named = () => {
    try {
      return decodeURIComponent(location.hash.slice(1));
    } catch {
      return '';
    }
  };

  const openTarget = () => {
    const target = document.getElementById(named());
    if (!target) {
      return;
    }
    if (target.closest('[hidden]')) {
      reset();
    }
    for (let it = target; it; it = it.parentElement) {
      if (it.tagName === 'DETAILS') {
        it.open = true;
      }
    }
    target.scrollIntoView();
  };

  const typing = () => /^(INPUT|TEXTAREA|SELECT)$/.test(document.activeElement.tagName);

  tools.addEventListener('input', apply);
  tools.addEventListener('submit', (event) => event.preventDefault());
  document.getElementById('reset').addEventListener('click', reset);
  document.addEventListener('keydown', (event) => {
    if (event.key === '/' && !event.ctrlKey && !event.metaKey && !typing()) {
      event.preventDefault();
      search.focus();
    }
  });
  addEventListener('hashchange', openTarget);
  tools.hidden = false;
  apply();
  openTarget();
})();
