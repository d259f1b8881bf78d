(() => {
  'use strict';

  const tools = document.querySelector('.tools');
  const search = document.getElementById('search');
  const shown = document.getElementById('shown');
  const nothing = document.getElementById('nothing');

  const filters = {
    all: () => true,
    failures: (it) => it.verdict === 'failed' || it.verdict === 'stale-deviation',
    unpassed: (it) => it.verdict !== undefined && it.verdict !== 'passed' && it.verdict !== 'beyond',
    chosen: (it) => 'chosen' in it,
    beyond: (it) => it.verdict === 'beyond',
  };

  const once = (make) => {
    let made;
    return () => (made ??= make());
  };
  const textOf = (element) => once(() => element.textContent.toLowerCase());
  const all = (selector, from = document) => [...from.querySelectorAll(selector)];

  const rows = all('[data-row]').map((element) => ({
    element,
    words: textOf(element.querySelector('.row-head')),
    items: all('[data-item]', element).map((item) => ({ element: item, words: textOf(item) })),
  }));
  const groups = all('[data-group]').reverse();
  const folds = all('details.fold');
  const opened = folds.map((fold) => fold.open);

  const has = (it, terms) => terms.every((term) => it.words().includes(term));

  const show = (element, visible) => {
    element.hidden = !visible;
    return visible;
  };

  const showRow = (row, wanted, terms) => {
    const own = has(row, terms);
    const items = row.items.filter((item) =>
      show(item.element, wanted(item.element.dataset) && (own || has(item, terms))));
    const visible = items.length > 0 || (own && wanted(row.element.dataset));
    show(row.element, visible);
    return visible;
  };

  const apply = () => {
    const terms = search.value.toLowerCase().split(/\s+/).filter(Boolean);
    const name = tools.elements.filter.value;
    const visible = rows.filter((row) => showRow(row, filters[name], terms));
    const requirements = (some) => some.filter((row) => row.element.id).length;
    groups.forEach((group) => show(group, group.querySelector('[data-row]:not([hidden])') !== null));
    const whole = terms.length === 0 && name === 'all';
    folds.forEach((fold, i) => { fold.open = whole ? opened[i] : true; });
    show(nothing, visible.length === 0);
    shown.textContent = `${requirements(visible)} of ${requirements(rows)} requirements`;
  };

  const reset = () => {
    search.value = '';
    tools.elements.filter.value = 'all';
    apply();
  };

  const openTarget = () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
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

  const copy = async (text) => {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      return false;
    }
  };

  const addCopyButton = (block) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'copy';
    button.textContent = 'Copy';
    button.addEventListener('click', async () => {
      if (await copy(block.querySelector('code').textContent)) {
        button.textContent = 'Copied';
      } else {
        getSelection().selectAllChildren(block.querySelector('code'));
        button.textContent = 'Selected';
      }
      setTimeout(() => (button.textContent = 'Copy'), 2000);
    });
    block.append(button);
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
  all('.curl').forEach(addCopyButton);
  tools.hidden = false;
  apply();
  openTarget();
})();
