"""A person at a browser, who looks closely at every page that comes up."""

import sys
import re
from pathlib import Path

import looks

PAGE_BYTES = 60_000
ASSETS = ("/style.css", "/script.js", "/icon.svg")
# States that the README shows, as a window of the screen.
SHOWN = {("preview", "en"), ("ticket-original", "en"), ("queue", "fr"), ("period", "en")}
HEADERS = {
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
}


class Finding(Exception):
    """Something is not as it should be."""


class Walker:
    """One person: a browser context with a language, and scripts or none."""

    def __init__(self, browser, url, language, scripts=True, pictures=None, name="", width=1280):
        self.browser, self.url, self.language, self.scripts = browser, url, language, scripts
        self.pictures, self.name, self.width = pictures, name, width
        self.findings, self.weights, self.secrets, self.looks = [], {}, set(), 0
        self.mirror = None
        self.context = browser.new_context(
            java_script_enabled=scripts, viewport={"width": width, "height": 900},
            locale=f"{language}-CA", accept_downloads=True, reduced_motion="reduce")
        self.context.set_default_timeout(30_000)
        self.page = self.context.new_page()
        self.page.on("response", self._response)
        self.page.on("console", self._console)
        self.page.on("pageerror", lambda error: self.find(f"script: {error}"))

    def close(self):
        if self.mirror:
            self.mirror.close()
        self.context.close()

    def find(self, what):
        finding = f"{self.who()} {self.page.url}: {what}"
        # At once, so that a walk that is cut off has told what it found.
        print(finding, file=sys.stderr, flush=True)
        self.findings.append(finding)

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
        """Looks at the page as it is, in every size and scheme; takes its pictures."""
        self.looks += 1
        weight = len(self.page.content().encode()) + sum(self.weights.values())
        if weight > PAGE_BYTES and state != "long":
            self.find(f"{state}: weighs {weight} bytes")
        for broken in looks.outline(self.page, self.language):
            self.find(f"{state}: outline: {broken}")
        page = self.page if self.scripts else self._reflection()
        looks.prepare(page)
        for width in looks.WIDTHS:
            for scheme in looks.SCHEMES:
                for found in looks.axe(page, width, scheme):
                    self.find(f"{state}, {width} px, {scheme}: {found}")
                if self.pictures and self.scripts:
                    self._picture(state, width, scheme)
        if self.scripts:
            page.set_viewport_size({"width": self.width, "height": 900})
            page.emulate_media(color_scheme="light")
            for found in looks.by_keyboard(page):
                self.find(f"{state}: {found}")

    def _reflection(self):
        self.mirror = self.mirror or looks.Mirror(self.browser, self.url)
        return self.mirror.show(self.page)

    def _picture(self, state, width, scheme):
        folder = Path(self.pictures)
        name = f"{state}-{self.language}-{width}-{scheme}.png"
        self.page.screenshot(path=folder / name, full_page=True)
        if (state, self.language) in SHOWN and (width, scheme) == (1280, "light"):
            self.page.evaluate("scrollTo(0, 0)")
            self.page.screenshot(path=folder / "shown" / f"{state}-{self.language}.png")
