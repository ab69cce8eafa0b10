"""What is looked at on every page: what axe finds, wide and narrow, in light and in dark; its
outline as it is listened to; where the Tab key leads; its weight."""

import json

from axe_playwright_python.base import AXE_SCRIPT

RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
OPTIONS = json.dumps({"runOnly": RULES, "resultTypes": ["violations"]})
AXE = f"() => axe.run(document, {OPTIONS})"
WIDTHS = (1280, 320)
SCHEMES = ("light", "dark")

# Headings in their order, landmarks, names of landmarks and of fields: what a page is to somebody
# who listens to it.
OUTLINE = """() => {
  const every = (selector) => [...document.querySelectorAll(selector)];
  const named = (element) => {
    const by = element.getAttribute('aria-labelledby') || '';
    const words = by.split(/\\s+/).map(id => document.getElementById(id)?.textContent || '');
    return (element.getAttribute('aria-label') || words.join(' ') ||
      [...(element.labels || [])].map(label => label.textContent).join(' ') ||
      element.textContent || '').trim();
  };
  const broken = [];
  const levels = every('h1,h2,h3,h4,h5,h6').map(h => +h.tagName[1]);
  if (levels.filter(level => level === 1).length !== 1 || levels[0] !== 1) broken.push('h1');
  levels.forEach((level, i) => i && level > levels[i - 1] + 1 && broken.push('skips to h' + level));
  every('h1,h2,h3,h4').forEach(h => h.textContent.trim() || broken.push('an empty heading'));
  for (const [selector, count] of [['main', 1], ['body > header', 1], ['body > footer', 1]]) {
    if (every(selector).length !== count) broken.push(selector);
  }
  const outside = every('body > *').filter(e => !e.matches(
    'header,main,footer,.skip,.enter,script'));
  if (outside.length) broken.push('something stands outside the landmarks');
  const labels = every('nav,section[aria-labelledby],[role=region]').map(named);
  if (labels.some(label => !label)) broken.push('a landmark without a name');
  const navs = every('nav').map(named);
  if (new Set(navs).size !== navs.length) broken.push('two navigations of one name');
  for (const field of every('input:not([type=hidden]),select,textarea,button,a[href],summary')) {
    if (!named(field) && !field.closest('[aria-hidden=true]') && !field.matches('.enter')) {
      broken.push('without a name: ' + field.outerHTML.slice(0, 80));
    }
  }
  for (const group of every('fieldset')) {
    if (!group.querySelector('legend')?.textContent.trim()) broken.push('a group without a name');
  }
  const ids = every('[id]').map(e => e.id);
  ids.filter((id, i) => ids.indexOf(id) !== i).forEach(id => broken.push('twice: #' + id));
  for (const attribute of ['for', 'aria-labelledby', 'aria-describedby']) {
    for (const element of every('[' + attribute + ']')) {
      for (const id of element.getAttribute(attribute).split(/\\s+/)) {
        if (!document.getElementById(id)) broken.push(attribute + ' leads nowhere: ' + id);
      }
    }
  }
  return { broken, title: document.title, language: document.documentElement.lang };
}"""

TOO_WIDE = """() => {
  const page = document.documentElement;
  const main = document.querySelector('main').getBoundingClientRect();
  return Math.max(page.scrollWidth - page.clientWidth, Math.ceil(main.right - page.clientWidth));
}"""

# What the Tab key should lead to, marked with its number; of radio buttons of one name, one.
STOPS = """() => {
  const seen = new Set();
  return [...document.querySelectorAll(
    'a[href],button,input:not([type=hidden]),select,textarea,summary,[tabindex="0"]')]
    .filter(e => !e.disabled && e.tabIndex >= 0 && e.checkVisibility())
    .filter(e => {
      if (e.type !== 'radio') return true;
      const first = !seen.has(e.name);
      seen.add(e.name);
      return first;
    }).map((e, i) => e.dataset.stop = e.type === 'radio' ? 'radio ' + e.name : String(i));
}"""
FOCUS = """() => {
  const e = document.activeElement;
  if (!e || e === document.body) return null;
  const style = getComputedStyle(e);
  const box = e.getBoundingClientRect();
  return {
    stop: e.type === 'radio' ? 'radio ' + e.name : e.dataset.stop || '', html: e.outerHTML.slice(0, 80),
    seen: !style.outlineStyle.startsWith('none') && style.outlineWidth !== '0px' &&
      box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
  };
}"""


def outline(page, language):
    """What is wrong with a page to whoever listens to it."""
    found = page.evaluate(OUTLINE)
    broken = list(found["broken"])
    if not found["title"] or found["language"] != language:
        broken.append(f"its title or language: {found['title']} {found['language']}")
    return broken


def by_keyboard(page):
    """What the Tab key does not lead to, and where the focus cannot be seen."""
    wanted = list(page.evaluate(STOPS))
    reached, unseen = set(), []
    page.evaluate("document.activeElement && document.activeElement.blur()")
    for _ in range(2 * len(wanted) + 4):
        page.keyboard.press("Tab")
        focus = page.evaluate(FOCUS)
        if focus is None or focus["stop"] in reached:
            continue
        reached.add(focus["stop"])
        if not focus["seen"]:
            unseen.append(f"the focus cannot be seen: {focus['html']}")
        if reached.issuperset(wanted):
            break
    missed = [stop for stop in wanted if stop not in reached]
    return unseen + [f"the Tab key does not lead to: {stop}" for stop in missed]


def axe(page, width, scheme):
    """What axe finds on a page as it is shown so wide and in a scheme, and whether it is too wide."""
    page.set_viewport_size({"width": width, "height": 900})
    page.emulate_media(color_scheme=scheme)
    found = []
    for violation in page.evaluate(AXE)["violations"]:
        places = [node["html"][:120] for node in violation["nodes"][:2]]
        found.append(f"axe {violation['id']}: {violation['help']}: {places}")
    wide = page.evaluate(TOO_WIDE)
    if wide > 0:
        found.append(f"is {wide} px too wide")
    return found


class Mirror:
    """A page of a browser without scripts, shown in one that has them, where axe can run: the same
    bytes at the same address, and its own script is kept away."""

    def __init__(self, browser, url):
        self.context = browser.new_context(locale="en-CA")
        self.page = self.context.new_page()
        self.html = ""
        self.page.route(f"{url}/**", self._answer)

    def _answer(self, route):
        path = route.request.url
        if path.endswith((".css", ".svg")):
            route.continue_()
        elif path.endswith(".js"):
            route.abort()
        else:
            route.fulfill(content_type="text/html; charset=utf-8", body=self.html)

    def show(self, page):
        self.html = page.content()
        self.page.goto(page.url.split("#")[0])
        return self.page

    def close(self):
        self.context.close()


def prepare(page):
    """Puts axe into a page."""
    page.evaluate(AXE_SCRIPT)
