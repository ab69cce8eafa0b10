"""Standard answers, from writing one to putting it into an answer; a whole ticket, printed and
exported."""

import json
import random
import string

import journeys
import office
from office import ADDRESSES, QUEUE

SLUGS = {"en": ("answers", "print", "download"), "fr": ("reponses", "imprimer", "telecharger")}
KEEP = "main button[value=keep]:not(.enter)"
TITLES = {"titleEn": "Keeping a post up", "titleFr": "Laisser une publication"}
TEXTS = {
    "textEn": "You may leave it up: it is an opinion, given on your own time.",
    "textFr": "Vous pouvez la laisser, car c’est une opinion, donnée pendant vos temps libres.",
}
PASTED = " Quentin Brambleworth, 613-555-0142"


def walk(walk, language):
    """With scripts and without, about an enquiry in the other language."""
    other = "fr" if language == "en" else "en"
    for scripts in (True, False):
        # Of its own: a walk that broke off leaves its standard answer behind.
        name = "".join(random.choices(string.ascii_lowercase, k=6))
        with walk.person("employee", other) as employee, \
                walk.person("triage", language, scripts=scripts) as triage, \
                walk.person("officer", language, scripts=scripts) as officer:
            journeys.ask_briefly(employee, journeys.QUESTIONS[other])
            reference = employee.page.inner_text(".facts dd >> nth=0")
            office.sign_in(triage, "triage.one", walk.people)
            office.sign_in(officer, "officer.one", walk.people)
            take(triage, reference)
            write(officer, name)
            conflict(officer, triage, name)
            pick(officer, reference, name, TEXTS["textEn" if other == "en" else "textFr"])
            take_out(officer, reference)
            remove(officer, name)


def take(walker, reference):
    walker.go(ADDRESSES[walker.language]["ticket"] + reference)
    walker.page.select_option("#officer", "officer.one")
    walker.press("button[value=colleague]")


def shelf(walker):
    walker.go(f"{ADDRESSES[walker.language]['queue']}{QUEUE}")
    walker.press(f"main a[href$='/{SLUGS[walker.language][0]}']")


def open_one(walker, name):
    shelf(walker)
    walker.press(f".accounts a:has-text('({name})') >> nth=0")


def write(walker, name):
    """Nothing, then what may identify somebody, then all of it; nothing typed is lost."""
    page = walker.page
    shelf(walker)
    walker.look("answers")
    walker.press("main a.button")
    walker.look("answer-new")
    walker.press(KEEP)
    walker.look("answer-errors")
    for field, text in {**TITLES, **TEXTS}.items():
        page.fill(f"#{field}", text + (f" ({name})" if field in TITLES else ""))
    page.fill("#textEn", TEXTS["textEn"] + PASTED)
    page.select_option("#topic", "opinions")
    page.select_option("#outcome", "proceed-with-care")
    page.check("input[name=values][value=integrity]")
    for _ in range(2):
        walker.press("header button.switch")
        walker.demand(page.input_value("#textFr") == TEXTS["textFr"], "the switch keeps a text")
    walker.demand(page.input_value("#topic") == "opinions", "and what was chosen")
    walker.press(KEEP)
    walker.demand("Brambleworth" in walker.text("section:has(#checked)"), "a name is found")
    walker.demand(PASTED in page.input_value("#textEn"), "and the text is still there")
    walker.look("answer-identifying")
    page.fill("#textEn", TEXTS["textEn"])
    walker.press(KEEP)
    walker.demand(f"({name})" in walker.text(), "it is on the list")
    walker.look("answers-kept")


def conflict(walker, other, name):
    """Two change one at once: the second sees both, and decides."""
    page = walker.page
    for one in (walker, other):
        open_one(one, name)
    other.page.fill("#titleFr", f"Garder la publication ({name})")
    other.press(KEEP)
    page.fill("#textEn", TEXTS["textEn"] + " Be civil.")
    walker.press(KEEP)
    walker.demand("Garder la publication" in walker.text(), "the other's version is shown")
    walker.demand("Be civil." in page.input_value("#textEn"), "one's own is not lost")
    walker.look("answer-conflict")
    page.fill("#textEn", TEXTS["textEn"])
    page.fill("#titleFr", f"Garder la publication ({name})")
    walker.press(KEEP)
    walker.demand(not walker.has("#errors"), "it is kept in place of the other's")


def pick(walker, reference, name, text):
    """Puts it into an answer, in the enquiry's language, below what is typed already."""
    page = walker.page
    walker.go(ADDRESSES[walker.language]["ticket"] + reference)
    page.fill("#text", "Good morning. Bonjour.")
    page.check("input[name=values][value=excellence]")
    page.click("details:has(#standard) summary")
    walker.look("ticket-standard")
    option = page.locator(f"#standard option:has-text('({name})')").first
    page.select_option("#standard", option.get_attribute("value"))
    walker.press("button[value=insert]")
    walker.demand(page.input_value("#text") == f"Good morning. Bonjour.\n\n{text}", "it is added")
    for value in ("integrity", "excellence"):
        walker.demand(page.is_checked(f"input[value={value}]"), f"{value} is cited")
    walker.demand(page.input_value("#outcome") == "proceed-with-care", "with its outcome")
    walker.look("ticket-inserted")


def take_out(walker, reference):
    """The whole ticket, as a page to be printed and as a file."""
    page, (_, printing, download) = walker.page, SLUGS[walker.language]
    ticket = ADDRESSES[walker.language]["ticket"] + reference
    walker.go(ticket)
    walker.press(f"button[formaction$='/{printing}']")
    walker.demand("555-01" in walker.text(), "the original is on the page")
    walker.demand("[PERSON-1]" in walker.text(), "and the redacted copy")
    walker.look("export")
    page.emulate_media(media="print")
    for part in ("nav", "footer", ".back", ".notice"):
        walker.demand(page.locator(part).first.is_hidden(), f"{part} is not printed")
    page.emulate_media(media="screen")
    walker.go(ticket)
    with page.expect_download() as taken:
        page.click(f"button[formaction$='/{download}']")
    export = json.loads(taken.value.path().read_text())
    walker.demand(export["ticket"]["reference"] == reference, "the file holds the ticket")
    walker.demand(len(export["openings"]) == 2, "and both openings")


def remove(walker, name):
    open_one(walker, name)
    walker.page.click("main > details summary")
    walker.look("answer-removing")
    walker.press("button.grave")
    walker.demand(f"({name})" not in walker.text(".accounts"), "it is gone")
