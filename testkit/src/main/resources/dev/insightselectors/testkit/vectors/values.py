"""What comes as JSON: compared and looked through."""


def found(node, member):
    if isinstance(node, list):
        return [value for each in node for value in found(each, member)]
    if not isinstance(node, dict):
        return []
    return [value for k, v in node.items() for value in ([str(v)] if k == member else found(v, member))]


def types(members):
    selectors = members.get("InsightSelectors")
    return sorted(str(each.get("InsightType", "")) if isinstance(each, dict) else "" for each in selectors
                  ) if isinstance(selectors, list) else []


def named_types(selectors):
    good = isinstance(selectors, list) and all(
        isinstance(each, dict) and isinstance(each.get("InsightType"), str) for each in selectors)
    return sorted(each["InsightType"] for each in selectors) if good else None


def fits(expected, got):
    if isinstance(expected, list):
        left = list(got) if isinstance(got, list) and len(got) == len(expected) else None
        for one in expected:
            fitting = next((i for i, other in enumerate(left or []) if fits(one, other)), None)
            if fitting is None:
                return False
            left.pop(fitting)
        return left is not None
    if isinstance(expected, dict):
        return all(fits(v, got.get(k) if isinstance(got, dict) else None) for k, v in expected.items())
    return type(expected) is type(got) and expected == got


def listed(selector):
    given = selector.get("EventCategories") if isinstance(selector, dict) else None
    return sorted({str(each) for each in given}) if isinstance(given, list) else []


def told(members):
    """The types with the events that each is computed from, where it says so."""
    selectors = members.get("InsightSelectors")
    return sorted(str(each.get("InsightType", "")) + (" on " + ", ".join(listed(each)) if listed(each) else "")
                  if isinstance(each, dict) else "" for each in selectors) if isinstance(selectors, list) else []


def fits_categories(asked, selectors):
    """Management events need not be named where nothing else is."""
    got = {kind: categories(selectors, kind) for kind in asked}
    return all(got[kind] == said or not got[kind] and said == ["Management"] for kind, said in asked.items())


def categories(selectors, kind):
    """Of a type that is listed twice both count, so that what says nothing says Management."""
    each = [listed(one) for one in selectors if isinstance(one, dict) and one.get("InsightType") == kind
            ] if isinstance(selectors, list) else []
    return sorted({name for said in each for name in said or (["Management"] if any(each) else [])})
