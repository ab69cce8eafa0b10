"""What somebody tries who means no good, and what goes wrong by itself."""

import office
from journeys import ADDRESSES, HOSTILE, about, ask_briefly


def hostile_text(walker):
    """Markup, reversed text, ten thousand marks on one letter: shown as text, on every page."""
    page, at = walker.page, ADDRESSES[walker.language]
    walker.go(at["ask"])
    about(walker)
    page.fill("#question", HOSTILE)
    walker.press("main button[value=tips]")
    walker.demand(page.input_value("#question") == HOSTILE, "hostile text comes back as it was")
    walker.look("long")
    walker.press("main button[value=preview]")
    page.fill("#hide", HOSTILE[-70:] + "!")
    walker.press("button[name=act][value=hide]:not(.enter)")
    walker.demand(page.input_value("#hide") == HOSTILE[-70:] + "!", "and so do words to hide")
    page.fill("#hide", "autofocus onfocus=alert(2)")
    walker.press("button[name=act][value=hide]:not(.enter)")
    harmless(walker)
    page.fill("#hide", HOSTILE[:60])
    walker.press("button[name=act][value=hide]:not(.enter)")
    walker.press("#send")
    walker.receipt = page.get_attribute("#code", "data-code")
    reference = page.inner_text(".facts dd >> nth=0")
    walker.go(at["enquiry"])
    walker.demand("document.title='taken'" in walker.text(), "markup is shown as text")
    harmless(walker)
    page.fill("#text", HOSTILE)
    walker.press("main button[value=preview]")
    harmless(walker)
    walker.press("#send")
    harmless(walker)
    post_nonsense(walker)
    return reference


def post_nonsense(walker):
    """What no button sends: codes that are none, and a text that is too long."""
    page, at = walker.page, ADDRESSES[walker.language]
    walker.go(at["enquiry"])
    page.fill("#text", "w" * 65_536)
    walker.demand(len(page.input_value("#text")) == 65_536, "the browser cuts nothing off")
    walker.press("main button[value=preview]")
    walker.demand(walker.has("#text-error"), "64 KiB are too much, which is told")
    walker.demand(len(page.input_value("#text")) == 65_536, "and come back")
    harmless(walker)
    page.fill("#text", "w" * 32_768)
    walker.press("main button[value=preview]")
    harmless(walker)
    for name in ("topic", "platform", "context", "risks", "language", "act", "stage", "show"):
        answer = post(walker, at["ask"], [(name, HOSTILE[:120]), ("act", "preview")])
        walker.demand("<b onmouseover" not in answer.text(), f"{name} is no markup")
    walker.go(at["enquiry"])


def harmless(walker):
    """Looks at a page with hostile words in it."""
    page = walker.page
    walker.look("long")
    walker.demand("taken" != page.title(), "no script of theirs has run")
    walker.demand(not walker.has("body b[onmouseover]"), "markup is no markup")
    # Marks that pile up stay in their box, and so does what turns the direction of a text.
    for box in page.locator(".words").all():
        style = box.evaluate("e => getComputedStyle(e).overflow + getComputedStyle(e).unicodeBidi")
        walker.demand("hidden" in style and "isolate" in style, f"the text is not kept apart: {style}")


def hostile_to_staff(walker, reference, people):
    """The same words in every field of the staff's pages, and read there by a triage officer."""
    page, at = walker.page, office.ADDRESSES[walker.language]
    walker.go(at["sign-in"])
    page.fill("#handle", HOSTILE[:200])
    page.fill("#passphrase", HOSTILE[:200])
    walker.press("main button[value=sign-in]")
    walker.demand(page.input_value("#handle") == HOSTILE[:200], "the handle comes back")
    harmless(walker)
    walker.go(at["enrol"])
    page.fill("#code", HOSTILE[:200])
    walker.press("main button[value=enrol]")
    harmless(walker)
    office.come_in(walker, "triage.one", people)
    harmless(walker)
    page.fill("#reference", HOSTILE[:200])
    walker.press(".lookup button")
    harmless(walker)
    page.click("main > details summary")
    page.fill("#handle", HOSTILE[:200])
    page.fill("#fingerprint", HOSTILE[:200])
    walker.press("form[action*='adm'] button")
    harmless(walker)
    walker.go(at["ticket"] + reference)
    harmless(walker)
    walker.press("button[value=me]")
    hostile_officer(walker, reference)


def hostile_officer(walker, reference):
    """An answer, a note, a question and words to hide that are hostile."""
    page, at = walker.page, office.ADDRESSES[walker.language]
    for kind in ("note", "clarification", "answer"):
        page.check(f"input[name=kind][value={kind}]")
        if kind == "answer":
            page.select_option("#outcome", "other")
        page.fill("#text", HOSTILE)
        walker.press("main button[value=preview]:not(.enter)")
        harmless(walker)
        walker.press("button[value=edit]")
        walker.demand(page.input_value("#text") == HOSTILE, f"the {kind} comes back as it was")
        walker.press("main button[value=preview]:not(.enter)")
        walker.press("#send")
        walker.here(at["ticket"] + reference)
    harmless(walker)
    walker.press(f":nth-match({office.HIDING}, 2)")
    page.check("input[name=part][value=original]")
    page.select_option("#reason", "safety")
    page.fill("#words", HOSTILE[:200] + "!")
    walker.press("main button[value=preview]")
    walker.demand(walker.has("#words-error"), "words that are not there are told")
    harmless(walker)
    page.fill("#words", "esrever")
    walker.press("main button[value=preview]")
    harmless(walker)
    walker.press("button[value=hide]")
    walker.press(office.PROPOSAL)
    harmless(walker)
    walker.press("button[value=drop]")
    for path in ("/classify", "/assign", "/transfer", "/write"):
        keys = [("key", page.get_attribute("input[name=key] >> nth=0", "value")), ("act", "save")]
        names = ("topic", "platform", "context", "risks", "officer", "colleague", "queue", "kind",
                 "outcome", "values", "entry", "revision")
        answer = post(walker, f"/en/desk/tickets/{reference}{path}",
                      keys + [(name, HOSTILE[:120]) for name in names])
        walker.demand("<b onmouseover" not in answer.text(), f"{path} takes it for markup")
        walker.demand(answer.status < 500, f"{path} breaks down")


def hostile_administrator(walker, people):
    """Accounts with hostile names are refused, and shown as text."""
    page = walker.page
    office.come_in(walker, "admin.one", people)
    page.fill("#handle", HOSTILE[:200])
    walker.press("main button[value=add]")
    walker.demand(page.input_value("#handle") == HOSTILE[:200], "the handle comes back")
    harmless(walker)


def double_submission(walker):
    """The same preview sent twice, as by an impatient hand or by going back, files once."""
    page, at = walker.page, ADDRESSES[walker.language]
    walker.go(at["ask"])
    about(walker)
    page.fill("#question", "May I follow a party's page with my own account?")
    walker.press("main button[value=preview]")
    form = page.locator("#page-form input[type=hidden]").all()
    fields = [(field.get_attribute("name"), field.get_attribute("value")) for field in form]
    walker.press("#send")
    first = page.get_attribute("#code", "data-code")
    body = fields + [("act", "send")]
    again = post(walker, at["ask"], body)
    walker.demand(again.url.endswith(at["receipt"]), "sending again is acknowledged again")
    walker.demand(first in again.text(), "under the same receipt")
    # Another text from the same form is told, and is sent only as an enquiry of its own.
    other = [(name, "Something else entirely" if name == "question" else value)
             for name, value in body]
    told = post(walker, at["ask"], other)
    walker.demand(told.status == 422 and "errors-heading" in told.text(), "another text is told")


def planted(walker, stranger):
    """A receipt that another visitor's form was given is not used, nor is a form of his."""
    page, at = walker.page, ADDRESSES[walker.language]
    stranger.go(at["ask"])
    foreign = {name: stranger.page.get_attribute(f"input[name={name}]", "value")
               for name in ("key", "receipt", "seal")}
    walker.go(at["ask"])
    own = {name: page.get_attribute(f"input[name={name}]", "value")
           for name in ("key", "receipt", "seal")}
    text = [("topic", "opinions"), ("platform", "twitter"), ("context", "personal-at-work"),
            ("language", walker.language), ("question", "May I?"), ("act", "send")]
    for keys in (foreign, own | {"receipt": foreign["receipt"]},
                 own | {"receipt": foreign["receipt"], "seal": foreign["seal"]},
                 own | {"key": foreign["key"]}, {}):
        answer = post(walker, at["ask"], list(keys.items()) + text)
        walker.demand(answer.status == 422, "a planted form is not filed")
        if keys.get("receipt") == foreign["receipt"]:
            walker.demand(foreign["receipt"] not in answer.text(), "nor is its receipt kept")
    # From another site the cookie is not sent at all.
    page.goto("about:blank")
    fields = "".join(f"<input name={name} value='{value}'>"
                     for name, value in list(own.items()) + text)
    page.set_content(f"<form method=post action='{walker.url}{at['ask']}'>{fields}<button>")
    with page.expect_navigation():
        page.click("button")
    walker.demand(walker.has("#errors") and not walker.has("#code"), "another site files nothing")


def strangers(walker, other):
    """What one visitor sees never comes up for another."""
    at = ADDRESSES[walker.language]
    ask_briefly(walker, "The pelican is in the filing cabinet.")
    for address in (at["receipt"], at["enquiry"], at["ask"]):
        other.go(address)
        other.demand("pelican" not in other.page.content(), "another's text")
        other.demand(walker.receipt not in other.page.content(), "another's receipt")


def gone_from_memory(walker, people):
    """A browser that keeps whole pages in memory shows none of them after signing out."""
    page, at = walker.page, office.ADDRESSES[walker.language]
    office.come_in(walker, "triage.one", people)
    reference = page.inner_text(".tickets a >> nth=0")
    walker.press("header button.leave")
    page.evaluate("history.back()")
    page.wait_for_timeout(2_000)
    walker.demand(reference not in page.content(), "going back shows a page from memory")
    page.evaluate("history.back()")
    page.wait_for_timeout(1_000)
    walker.demand(reference not in page.content(), "nor an earlier one")


def post(walker, path, fields):
    """Sends a form with the walker's cookies, as a browser would encode it."""
    from urllib.parse import urlencode
    return walker.context.request.post(
        walker.url + path, data=urlencode(fields), fail_on_status_code=False,
        headers={"content-type": "application/x-www-form-urlencoded"})
