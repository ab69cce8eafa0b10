"""What somebody tries who means no good, and what goes wrong by itself."""

from journeys import ADDRESSES, HOSTILE, about, ask_briefly


def hostile_text(walker):
    """Markup, reversed text, ten thousand marks on one letter: shown as text, on every page."""
    page = walker.page
    walker.go(ADDRESSES[walker.language]["ask"])
    about(walker)
    page.fill("#question", HOSTILE)
    walker.press("main button[value=tips]")
    walker.demand(page.input_value("#question") == HOSTILE, "hostile text comes back as it was")
    walker.look("long")
    walker.press("main button[value=preview]")
    page.fill("#hide", "autofocus onfocus=alert(2)")
    walker.press("button[name=act][value=hide]:not(.enter)")
    walker.look("long")
    page.fill("#hide", HOSTILE[:60])
    walker.press("button[name=act][value=hide]:not(.enter)")
    walker.press("#send")
    walker.receipt = page.get_attribute("#code", "data-code")
    walker.go(ADDRESSES[walker.language]["enquiry"])
    walker.look("long")
    walker.demand("document.title='taken'" in walker.text(), "markup is shown as text")
    walker.demand(not walker.has("main b[onmouseover]"), "markup is no markup")
    # Marks that pile up stay in their box.
    for box in page.locator(".words").all():
        style = box.evaluate("e => getComputedStyle(e).overflow + getComputedStyle(e).unicodeBidi")
        walker.demand("hidden" in style and "isolate" in style, f"the text is not kept apart: {style}")


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


def post(walker, path, fields):
    """Sends a form with the walker's cookies, as a browser would encode it."""
    from urllib.parse import urlencode
    return walker.context.request.post(
        walker.url + path, data=urlencode(fields), fail_on_status_code=False,
        headers={"content-type": "application/x-www-form-urlencoded"})
