"""Walks every journey through a running desk, and says all that is not as it should be.

    walk.py URL PEOPLE [--language en|fr] [--pictures FOLDER]
"""

import argparse
import os
import sys
import time
from contextlib import contextmanager

from playwright.sync_api import Error, sync_playwright

import journeys
import malice
from walker import Finding, Walker

CHROMIUM = {"args": ["--no-sandbox", "--disable-dev-shm-usage"]}
if os.access("/usr/bin/chromium", os.X_OK):
    CHROMIUM["executable_path"] = "/usr/bin/chromium"


class Walk:
    def __init__(self, browser, url, pictures):
        self.browser, self.url, self.pictures = browser, url, pictures
        self.findings, self.looks = [], 0

    @contextmanager
    def person(self, name, language, **how):
        walker = Walker(self.browser, self.url, language, pictures=self.pictures, name=name, **how)
        try:
            yield walker
        except (Finding, Error, AssertionError) as error:
            self.findings.append(f"{walker.who()} {walker.page.url}: {error}")
        finally:
            self.findings += walker.findings
            self.looks += walker.looks
            walker.close()

    def employee(self, language, **how):
        with self.person("employee", language, **how) as walker:
            journeys.ask(walker)
            journeys.leave(walker)
            journeys.come_back(walker)
            journeys.reply(walker, "One more thing: my name stands below it.")
            journeys.withdraw(walker)

    def malice(self, language):
        with self.person("hostile", language, width=320, scheme="dark") as walker:
            malice.hostile_text(walker)
        with self.person("impatient", language) as walker:
            malice.double_submission(walker)
        with self.person("victim", language) as walker, \
                self.person("attacker", language) as stranger:
            malice.planted(walker, stranger)
        with self.person("one", language) as walker, self.person("other", language) as other:
            malice.strangers(walker, other)


    def all(self, language):
        """Everybody's journeys in one language."""
        wide, narrow = ("light", "dark") if language == "en" else ("dark", "light")
        self.employee(language, width=1280, scheme=wide)
        self.employee(language, width=320, scheme=narrow)
        self.employee(language, scripts=False)
        self.malice(language)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("url")
    parser.add_argument("people", help="the folder with people's passphrases")
    parser.add_argument("--language", choices=("en", "fr"), help="both unless it is given")
    parser.add_argument("--pictures", help="where to put a picture of every page")
    options = parser.parse_args()
    begun = time.monotonic()
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(**CHROMIUM)
        walk = Walk(browser, options.url.rstrip("/"), options.pictures)
        for language in [options.language] if options.language else ["en", "fr"]:
            walk.all(language)
        browser.close()
    for finding in walk.findings:
        print(finding, file=sys.stderr)
    name = options.language or "en, fr"
    print(f"Pages ({name}): {walk.looks} looks, {len(walk.findings)} findings, "
          f"{time.monotonic() - begun:.0f} s.", file=sys.stderr)
    return 1 if walk.findings or not walk.looks else 0


if __name__ == "__main__":
    sys.exit(main())
