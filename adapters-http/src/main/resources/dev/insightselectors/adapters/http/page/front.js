'use strict';
// Everything asked here is asked of this server alone, and guarded there as any other call is.
(() => {
  let token = '';
  const say = words => { document.getElementById('status').textContent = words; };
  const headers = more => token ? { ...more, authorization: 'Bearer ' + token } : more;
  const ask = async (path, more = {}) => {
    const answer = await fetch(path, { ...more, headers: headers(more.headers ?? {}) });
    if (!answer.ok) {
      const problem = await answer.json().catch(() => ({}));
      throw new Error(problem.detail ?? `The server answered ${answer.status}.`);
    }
    return answer;
  };
  const show = async () => {
    const page = await ask('/', { headers: { accept: 'text/html' } });
    const shown = new DOMParser().parseFromString(await page.text(), 'text/html');
    document.querySelector('main').replaceWith(document.adoptNode(shown.querySelector('main')));
  };
  const reset = async () => {
    if (!confirm('Put back the world that the server started with? What was changed since is lost.')) return;
    const beginning = await ask('/registry/v1/world/beginning');
    await ask('/registry/v1/world', {
      method: 'PUT', headers: { 'content-type': 'application/json' }, body: await beginning.text(),
    });
    await show();
    say('The world is as it was when the server started.');
  };
  const save = async () => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(await (await ask('/registry/v1/world')).blob());
    link.download = 'world.json';
    link.click();
    URL.revokeObjectURL(link.href);
  };
  const unlock = async () => {
    token = document.getElementById('token').value;
    await show();
    say(document.getElementById('unlock') ? 'That is not the token.' : '');
  };
  const doing = (work, event) => {
    event.preventDefault();
    work().catch(failure => say('That did not work: ' + failure.message));
  };
  document.addEventListener('click', event => {
    const it = event.target.id;
    if (it === 'reset') doing(reset, event);
    if (it === 'save' && token) doing(save, event);
  });
  document.addEventListener('submit', event => doing(unlock, event));
})();
