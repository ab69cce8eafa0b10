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
import keyboard
import malice
import office
import texts
from walker import Finding, Walker

CHROMIUM = {"args": ["--no-sandbox", "--disable-dev-shm-usage"]}
if os.access("/usr/bin/chromium", os.X_OK):
    CHROMIUM["executable_path"] = "/usr/bin/chromium"


class Walk:
    def __init__(self, browser, url, people, pictures):
        self.browser, self.url, self.people, self.pictures = browser, url, people, pictures
        self.findings, self.looks = [], 0

    @contextmanager
    def person(self, name, language, **how):
        walker = Walker(self.browser, self.url, language, pictures=self.pictures, name=name, **how)
        try:
            yield walker
        except (Finding, Error, AssertionError) as error:
            finding = f"{walker.who()} {walker.page.url}: {error}"
            print(finding, file=sys.stderr, flush=True)
            self.findings.append(finding)
        finally:
            self.findings += walker.findings
            self.looks += walker.looks
            walker.close()

    def employee(self, language, scripts):
        with self.person("employee", language, scripts=scripts) as walker:
            journeys.ask(walker)
            journeys.leave(walker)
            journeys.come_back(walker)
            journeys.reply(walker, "One more thing: my name stands below it.")
            journeys.withdraw(walker)

    def conversation(self, language, scripts):
        """One enquiry through everybody's hands, from the question to the closing."""
        answer = {"en": "You may leave it up; refer the journalist to the media office.",
                  "fr": "Vous pouvez la laisser; dirigez la journaliste vers les médias."}[language]
        unseen = {"en": "Brambleworth", "fr": "Trucmuche"}[language]
        how = {"scripts": scripts}
        with self.person("employee", language, **how) as employee, \
                self.person("triage", language, **how) as triage, \
                self.person("officer", language, **how) as officer:
            receipt = journeys.ask_briefly(employee, journeys.QUESTIONS[language])
            reference = employee.page.inner_text(".facts dd >> nth=0")
            office.sign_in(triage, "triage.one", self.people)
            office.triage(triage, reference, "officer.one")
            office.sign_in(officer, "officer.one", self.people)
            office.hide(officer, reference, journeys.HIDE[language], "Odile Fauxbourg")
            office.consent(triage, reference)
            office.ask_back(officer, reference, answer, "To be discussed with the other desk.")
            journeys.see(employee)
            employee.demand("other desk" not in employee.text(), "a note is not the enquirer's")
            employee.demand("Fauxbourg" not in employee.text(), "what is gone is gone for her too")
            journeys.reply(employee, "They know me by my first name only.")
            office.answer(officer, reference, answer, unseen)
            office.close(officer, reference)
            journeys.see(employee)
            employee.demand(employee.page.locator("#openings li").count() == 5, "five openings")
            employee.demand(employee.page.locator("#hiding li").count() == 2, "two hidings")
            employee.look("enquiry-answered")
            employee.secrets.add(receipt)
            office.recuse(officer, reference)
            office.sign_out(officer, reference)
            office.sign_out(triage, reference)

    def transfer(self, language, scripts):
        """An enquiry that another queue answers."""
        with self.person("employee", language, scripts=scripts) as walker:
            journeys.ask_briefly(walker, "May I join a party's page? Call me at 613-555-0142.")
            reference = walker.page.inner_text(".facts dd >> nth=0")
        with self.person("triage", language, scripts=scripts) as walker:
            office.come_in(walker, "triage.one", self.people)
            office.transfer(walker, reference)
        with self.person("second queue", language, scripts=scripts) as walker:
            office.come_in(walker, "labour.one", self.people)
            office.take(walker, reference)

    def management(self, language, scripts):
        """An administrator's account, from its code to its admission; a queue that changes."""
        name = f"{'new' if scripts else 'plain'}.{language}"
        code = passphrase = fingerprint = None
        with self.person("administrator", language, scripts=scripts) as walker:
            office.sign_in(walker, "admin.one", self.people)
            code = office.administer(walker, name)
        with self.person("newcomer", language, scripts=scripts) as walker:
            walker.demand(code, "there is no code")
            passphrase, fingerprint = office.enrol(walker, code)
        with self.person("triage", language, scripts=scripts) as walker, \
                self.person("employee", language, scripts=scripts) as other:
            office.come_in(walker, "triage.one", self.people)
            walker.demand(fingerprint, "there is no fingerprint")
            office.admit(walker, name, fingerprint)
            office.file_many(other, 51, office.own_platform(walker, 0))
            office.leaf(walker)
            if scripts:
                platform = office.own_platform(walker, 1)
                office.watch(walker, lambda: office.file_many(other, 1, platform))
        with self.person("newcomer", language, scripts=scripts) as walker:
            office.come_in(walker, name, passphrase)
            office.two_queues(walker)
        with self.person("manager", language, scripts=scripts) as walker:
            office.sign_in(walker, "manager.one", self.people)
            office.manage(walker)
        with self.person("auditor", language, scripts=scripts) as walker:
            office.come_in(walker, "auditor.one", self.people)
            walker.look("auditor")

    def keyboard(self, language):
        with self.person("keyboard", language) as walker:
            keyboard.ask(walker)

    def malice(self, language):
        reference = None
        with self.person("hostile", language) as walker:
            reference = malice.hostile_text(walker)
        with self.person("hostile to staff", language) as walker:
            walker.demand(reference, "nothing hostile was filed")
            malice.hostile_to_staff(walker, reference, self.people)
        with self.person("hostile to staff", language) as walker:
            malice.hostile_administrator(walker, self.people)
        with self.person("impatient", language) as walker:
            malice.double_submission(walker)
        with self.person("victim", language) as walker, \
                self.person("attacker", language) as stranger:
            malice.planted(walker, stranger)
        with self.person("one", language) as walker, self.person("other", language) as other:
            malice.strangers(walker, other)

    def texts(self, language):
        texts.walk(self, language)

    def memory(self, language):
        """In a browser as people have it: Playwright's own keeps no whole pages in memory."""
        browser = self.browser
        self.browser = browser.browser_type.launch(
            **CHROMIUM, ignore_default_args=["--disable-back-forward-cache"])
        with self.person("forgetful", language) as walker:
            malice.gone_from_memory(walker, self.people)
        self.browser.close()
        self.browser = browser

    def all(self, language, only=None):
        """Everybody's journeys in one language, or those of one name."""
        for name in ("employee", "conversation", "transfer", "management"):
            for scripts in (True, False):
                if only in (None, name):
                    getattr(self, name)(language, scripts)
        for name in ("texts", "keyboard", "malice", "memory"):
            if only in (None, name):
                getattr(self, name)(language)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("url")
    parser.add_argument("people", help="the folder with people's passphrases")
    parser.add_argument("--language", choices=("en", "fr"), help="both unless it is given")
    parser.add_argument("--only", help="the journeys of one name")
    parser.add_argument("--pictures", help="where to put a picture of every page")
    options = parser.parse_args()
    begun = time.monotonic()
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(**CHROMIUM)
        walk = Walk(browser, options.url.rstrip("/"), options.people, options.pictures)
        for language in [options.language] if options.language else ["en", "fr"]:
            walk.all(language, options.only)
        browser.close()
    name = options.language or "en, fr"
    print(f"Pages ({name}): {walk.looks} looks, {len(walk.findings)} findings, "
          f"{time.monotonic() - begun:.0f} s.", file=sys.stderr)
    return 1 if walk.findings or not walk.looks else 0


if __name__ == "__main__":
    sys.exit(main())
