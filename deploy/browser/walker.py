"""A person at a browser, who looks closely at every page that comes up."""

import json
import re
from pathlib import Path

from axe_playwright_python.base import AXE_SCRIPT

AXE_RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
PAGE_BYTES = 60_000
ASSETS = ("/style.css", "/script.js", "/icon.svg")
# States that the README shows, as a window of the screen.
SHOWN = {("preview", "en", 1280), ("receipt", "fr", 320), ("ticket-original", "en", 1280),
         ("queue", "fr", 1280), ("period", "en", 1280), ("ask-tips", "fr", 320)}
HEADERS = {
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
}

# Headings in their order, landmarks and unlabelled fields: the outline that is listened to.
OUTLINE = """() => {
  const levels = [...document.querySelectorAll('h1,h2,h3,h4,h5,h6')].map(h => +h.tagName[1]);
  const skips = levels.filter((level, i) => level > (i ? levels[i - 1] : 0) + 1);
  return {
    firsts: levels.filter(level => level === 1).length, skips: skips.length,
    mains: document.querySelectorAll('main').length, title: document.title,
    wide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    language: document.documentElement.lang,
  };
}"""


class Finding(Exception):
    """Something is not as it should be."""


class Walker:
    """One person: a browser context with a language, a size, a scheme, and scripts or none."""

    def __init__(self, browser, url, language, scripts=True, width=1280, scheme="light",
                 pictures=None, name=""):
        self.url, self.language, self.scripts = url, language, scripts
        self.width, self.scheme, self.pictures, self.name = width, scheme, pictures, name
        self.findings, self.weights, self.secrets, self.looks = [], {}, set(), 0
        self.context = browser.new_context(
            java_script_enabled=scripts, viewport={"width": width, "height": 900},
            color_scheme=scheme, locale=f"{language}-CA", accept_downloads=True)
        self.context.set_default_timeout(30_000)
        self.page = self.context.new_page()
        self.page.on("response", self._response)
        self.page.on("console", self._console)
        self.page.on("pageerror", lambda error: self.find(f"script: {error}"))

    def close(self):
        self.context.close()

    def find(self, what):
        self.findings.append(f"{self.who()} {self.page.url}: {what}")

    def who(self):
        return f"[{self.name} {self.language} {'scripts' if self.scripts else 'no scripts'}]"

    def demand(self, condition, what):
        """What the walk cannot go on without."""
        if not condition:
            raise Finding(f"{self.who()} {self.page.url}: {what}")

    # What every response must say.

    def _response(self, response):
        path = re.sub(r"^https?://[^/]+", "", response.url)
        if not response.url.startswith(self.url):
            return self.find(f"asks another host: {response.url}")
        for secret in self.secrets:
            if secret in response.url or secret.replace("-", "") in response.url:
                self.find(f"a receipt or text is in an address: {path[:40]}")
        headers = response.headers
        for name, value in HEADERS.items():
            if headers.get(name) != value:
                self.find(f"{path}: {name} is {headers.get(name)}")
        policy = headers.get("content-security-policy", "")
        for part in ("default-src 'none'", "frame-ancestors 'none'", "form-action 'self'"):
            if part not in policy:
                self.find(f"{path}: the content security policy lacks {part}")
        if "unsafe" in policy:
            self.find(f"{path}: the content security policy allows what is unsafe")
        if path in ASSETS:
            self.weights[path] = int(headers.get("content-length", 0))
        elif headers.get("cache-control") != "no-store":
            self.find(f"{path}: may be kept: {headers.get('cache-control')}")
        if response.status >= 500:
            self.find(f"{path}: {response.status}")

    def _console(self, message):
        # A refused form comes back with a status that says so; the browser remarks on it.
        if message.type == "error" and "status of 4" not in message.text:
            self.find(f"console: {message.text}")

    # Going about.

    def go(self, path):
        self.page.goto(f"{self.url}{path}")

    def press(self, selector):
        """Presses a button or a link, and waits for the page that it leads to."""
        with self.page.expect_navigation():
            self.page.click(selector)

    def text(self, selector="main"):
        return self.page.inner_text(selector)

    def has(self, selector):
        return self.page.locator(selector).count() > 0

    def here(self, path):
        self.demand(self.page.url.split("#")[0] == self.url + path, f"should be at {path}")

    # Looking.

    def look(self, state):
        """Looks at the page as it is: its outline, what axe finds, its weight; takes its picture."""
        page = self.page
        self.looks += 1
        weight = len(page.content().encode()) + sum(self.weights.values())
        if weight > PAGE_BYTES and state not in ("long",):
            self.find(f"{state}: weighs {weight} bytes")
        if self.scripts:
            self._outline(state, page.evaluate(OUTLINE))
            self._axe(state)
        if self.pictures:
            name = f"{state}-{self.language}-{self.width}-{self.scheme}.png"
            page.screenshot(path=Path(self.pictures) / name, full_page=True)
            if (state, self.language, self.width) in SHOWN:
                shown = Path(self.pictures) / "shown" / f"{state}-{self.language}.png"
                page.evaluate("scrollTo(0, 0)")
                page.screenshot(path=shown)

    def _outline(self, state, outline):
        if outline["firsts"] != 1 or outline["mains"] != 1 or outline["skips"]:
            self.find(f"{state}: its outline is {outline}")
        if outline["wide"] > 0:
            self.find(f"{state}: is {outline['wide']} px too wide at {self.width}")
        if not outline["title"] or outline["language"] != self.language:
            self.find(f"{state}: its title or language is wrong: {outline}")

    def _axe(self, state):
        self.page.evaluate(AXE_SCRIPT)
        options = {"runOnly": AXE_RULES, "resultTypes": ["violations"]}
        result = self.page.evaluate(f"() => axe.run(document, {json.dumps(options)})")
        for violation in result["violations"]:
            places = [node["html"][:120] for node in violation["nodes"][:2]]
            self.find(f"{state}: axe {violation['id']}: {violation['help']}: {places}")
