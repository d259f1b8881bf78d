// What comes as JSON: read, compared and looked through.
export const isObject = (node) => node !== null && typeof node === "object" && !Array.isArray(node);
export const isSomething = (value) => (typeof value === "object" ? Object.keys(value ?? {}).length > 0 : Boolean(value));
export const same = (one, other) => JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));
export const textOf = (value) => (typeof value === "string" ? value : JSON.stringify(value));

export function sorted(node) {
  if (Array.isArray(node)) return node.map(sorted);
  if (!isObject(node)) return node;
  return Object.fromEntries(Object.keys(node).sort().map((name) => [name, sorted(node[name])]));
}

export function found(node, member) {
  if (Array.isArray(node)) return node.flatMap((each) => found(each, member));
  if (!isObject(node)) return [];
  return Object.entries(node).flatMap(([name, value]) => (name === member ? [textOf(value)] : found(value, member)));
}

export function types(members) {
  const selectors = members?.InsightSelectors;
  if (!Array.isArray(selectors)) return [];
  return selectors.map((each) => (isObject(each) ? textOf(each.InsightType ?? "") : "")).sort();
}

const listed = (selector) =>
  Array.isArray(selector?.EventCategories) ? [...new Set(selector.EventCategories.map(textOf))].sort() : [];

// The types with the events that each is computed from, where it says so.
export function told(members) {
  return members.InsightSelectors.map((each) => {
    const events = listed(each).join(", ");
    return types({ InsightSelectors: [each] })[0] + (events ? ` on ${events}` : "");
  }).sort();
}

// Management events need not be named where nothing else is.
export function fitsCategories(asked, selectors) {
  return Object.entries(asked ?? {}).every(([kind, said]) => {
    const got = categories(selectors, kind);
    return same(got, said) || (got.length === 0 && same(said, ["Management"]));
  });
}

// Of a type that is listed twice both count, so that what says nothing says Management.
function categories(selectors, kind) {
  const each = (Array.isArray(selectors) ? selectors : []).filter((one) => one?.InsightType === kind).map(listed);
  const unsaid = each.some((said) => said.length > 0) ? ["Management"] : [];
  return [...new Set(each.flatMap((said) => (said.length > 0 ? said : unsaid)))].sort();
}

export function namedTypes(selectors) {
  const good = Array.isArray(selectors) && selectors.every((each) => typeof each?.InsightType === "string");
  return good ? selectors.map((each) => each.InsightType).sort() : null;
}

export function fits(expected, got) {
  if (Array.isArray(expected)) {
    if (!Array.isArray(got) || got.length !== expected.length) return false;
    const left = [...got];
    return expected.every((one) => {
      const at = left.findIndex((other) => fits(one, other));
      if (at >= 0) left.splice(at, 1);
      return at >= 0;
    });
  }
  if (isObject(expected)) {
    return Object.entries(expected).every(([name, value]) => fits(value, isObject(got) ? got[name] ?? null : null));
  }
  return expected === got;
}

// The first value, whatever follows it: what readers of JSON that go along with a message do.
export function firstValue(text) {
  try {
    return JSON.parse(text);
  } catch {
    let depth = 0, quoted = false;
    for (let i = 0; i < text.length; i++) {
      if (quoted && text[i] === "\\") i++;
      else if (text[i] === '"') quoted = !quoted;
      else if (!quoted && "{[".includes(text[i])) depth++;
      else if (!quoted && "}]".includes(text[i]) && --depth === 0) return parsed(text.slice(0, i + 1));
    }
    return undefined;
  }
}

function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
