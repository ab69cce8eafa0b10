"""What people do here, step by step. Everything is found by what it is, not by its words, so that
one journey serves both languages."""

import re

ADDRESSES = {
    "en": {"ask": "/en/ask", "receipt": "/en/ask/receipt", "enquiry": "/en/my-enquiry"},
    "fr": {"ask": "/fr/demander", "receipt": "/fr/demander/recu", "enquiry": "/fr/ma-demande"},
}

# Names are invented; numbers and addresses are reserved for documentation.
QUESTIONS = {
    "en": """Good morning,

My name is Quentin Brambleworth and I work with Odile Fauxbourg's team. Last weekend I wrote on my
own Twitter account, @qbramble, that the new travel policy makes no sense. A journalist has now
quoted the tweet, and I am named. May I leave it up, and may I answer her?

I can be reached at 613-555-0142 or quentin.brambleworth@dept.example.
Thank you,
Quentin""",
    "fr": """Bonjour,

Je m'appelle Mireille Trucmuche. Ma collègue Odile Fauxbourg a mis sur Facebook une photo de notre
dîner d'équipe où l'on voit mon insigne et un tableau avec des noms de clients. Je lui ai demandé de
la retirer; elle dit que son compte est privé. Que dois-je faire?

Mon numéro : 819-555-0177, code postal K1A 0B1.
Merci,
Mireille""",
}
HIDE = {"en": "the new travel policy", "fr": "dîner d'équipe"}

HOSTILE = ("</textarea></title><script>document.title='taken'</script><b onmouseover=alert(1)>"
           "\"\u0301 autofocus onfocus=alert(2) '\u0301 {{title}} &amp; \u202eesrever\u202c "
           + "\u2066\u202d" + "Z" + "\u0301\u0334\u0489" * 3_400 + " " + "w" * 600)


def about(walker, topic="opinions", platform="twitter", context="personal-off-duty"):
    page = walker.page
    page.select_option("#topic", topic)
    page.select_option("#platform", platform)
    page.check(f"input[name=context][value={context}]")
    page.check("input[name=risks][value=permanence]")
    page.check("input[name=risks][value=exposed-identity]")


def ask(walker):
    """From the home page to a receipt that was kept. Leaves the receipt with the walker."""
    page, at = walker.page, ADDRESSES[walker.language]
    other = ADDRESSES["fr" if walker.language == "en" else "en"]
    walker.go(f"/{walker.language}/")
    walker.look("home")
    walker.press(f"main a[href='{at['ask']}']")
    walker.look("ask")
    # Nothing chosen, nothing written: everything that is missing is named at once.
    walker.press("main button[value=preview]")
    walker.demand(page.locator("#errors li").count() == 4, "four things are missing")
    walker.look("ask-errors")
    about(walker)
    walker.press("button[value=tips]")
    walker.demand(page.locator("#tips .tip").count() == 4, "four tips fit")
    walker.look("ask-tips")
    page.fill("#question", QUESTIONS[walker.language])
    # The switch between languages keeps the place and what was typed.
    walker.press("header button.switch")
    walker.here(other["ask"])
    walker.demand(page.input_value("#question") == QUESTIONS[walker.language], "text is lost")
    walker.press("header button.switch")
    walker.here(at["ask"])
    walker.press("main button[value=preview]")
    preview(walker)
    walker.press("#send")
    walker.here(at["receipt"])
    keep(walker)


def preview(walker):
    """Hides more, shows something again, goes back and forth, and loses nothing."""
    page, language = walker.page, walker.language
    shown = page.inner_text("#redacted")
    walker.demand("[PERSON-1]" in shown and "555-01" not in shown, "details are hidden")
    walker.look("preview")
    page.fill("#hide", "words that are not there")
    page.press("#hide", "Enter")
    page.wait_for_selector("#errors")
    walker.look("preview-errors")
    page.fill("#hide", HIDE[language])
    walker.press("button[name=act][value=hide]:not(.enter)")
    walker.demand(HIDE[language] not in page.inner_text("#redacted"), "more is hidden")
    name = page.inner_text("#h1")
    walker.press("#h1-show")
    walker.demand(name in page.inner_text("#redacted"), "a name is shown")
    walker.look("preview-marked")
    walker.press("#s1-hide")
    walker.demand(name not in page.inner_text("#redacted"), "and hidden again")
    walker.press("header button.switch")
    walker.demand("[HIDDEN-1]" in page.inner_text("#redacted"), "the switch keeps what is hidden")
    walker.press("header button.switch")
    walker.press("button[value=edit]")
    walker.demand(page.input_value("#question") == QUESTIONS[language], "the text comes back")
    walker.demand(page.input_value("#topic") == "opinions", "and what it is about")
    walker.press("main button[value=preview]")
    walker.demand("[HIDDEN-1]" in page.inner_text("#redacted"), "editing keeps what is hidden")


def keep(walker):
    page, at = walker.page, ADDRESSES[walker.language]
    receipt = page.get_attribute("#code", "data-code")
    walker.demand(re.fullmatch(r"([0-9A-Z]{5}-){4}[0-9A-Z]{6}", receipt), "a receipt is shown")
    walker.receipt = receipt
    walker.secrets.add(receipt)
    walker.look("receipt")
    with page.expect_download() as download:
        page.click("a[download]")
    walker.demand(receipt in download.value.path().read_text(), "the file holds the receipt")
    if walker.scripts:
        walker.context.grant_permissions(["clipboard-read", "clipboard-write"])
        page.click("button[data-copies]")
        page.wait_for_function("document.getElementById('copied').textContent !== ''")
        walker.demand(
            page.evaluate("navigator.clipboard.readText()") == receipt, "the receipt is copied")
    page.fill("#receipt", "AAAAAA")
    walker.press("main button.primary")
    walker.demand(walker.has("#receipt-error"), "a wrong group is told")
    walker.look("receipt-errors")
    page.fill("#receipt", receipt[-6:].lower())
    walker.press("main button.primary")
    walker.here(at["enquiry"])
    walker.look("enquiry-filed")
    walker.go(at["receipt"])
    walker.here(at["enquiry"])


def leave(walker):
    """Leaves, and finds nothing by going back."""
    page, at = walker.page, ADDRESSES[walker.language]
    walker.press(f"form[action^='{at['enquiry']}/'] button >> nth=0")
    page.go_back()
    page.wait_for_load_state()
    walker.demand("Brambleworth" not in page.content() and "Trucmuche" not in page.content(),
                  "going back after leaving shows nothing")


def come_back(walker):
    """A receipt that is wrong, and one that opens the enquiry."""
    page, at = walker.page, ADDRESSES[walker.language]
    walker.go(at["enquiry"])
    walker.look("door")
    page.fill("#receipt", "nonsense")
    walker.press("main button[value=open]")
    walker.demand(page.input_value("#receipt") == "nonsense", "what was typed comes back")
    walker.look("door-errors")
    page.fill("#receipt", walker.receipt.replace("-", " ").lower())
    walker.press("main button[value=open]")
    walker.here(at["enquiry"])
    walker.demand(QUESTIONS[walker.language].split("\n")[2][:30] in walker.text(), "it is there")


def see(walker):
    """Looks at the enquiry, giving the receipt if it is asked for."""
    walker.go(ADDRESSES[walker.language]["enquiry"])
    if walker.has("#receipt"):
        walker.page.fill("#receipt", walker.receipt)
        walker.press("main button[value=open]")


def reply(walker, text):
    page, at = walker.page, ADDRESSES[walker.language]
    # Nothing written: told, and led to the field.
    walker.press("main button[value=preview]")
    walker.demand(walker.has("#text-error"), "an empty reply is told")
    walker.look("enquiry-errors")
    page.fill("#text", text)
    # The switch keeps the place and what was typed.
    walker.press("header button.switch")
    walker.demand(page.get_attribute("html", "lang") != walker.language, "the other language")
    walker.demand(page.input_value("#text") == text, "the switch keeps what was typed")
    walker.press("header button.switch")
    walker.demand(page.input_value("#text") == text, "and back")
    walker.press("main button[value=preview]")
    walker.press("button[value=edit]")
    walker.demand(page.input_value("#text") == text, "the reply comes back to be changed")
    walker.press("main button[value=preview]")
    walker.look("reply-preview")
    walker.press("header button.switch")
    walker.press("header button.switch")
    walker.press("#send")
    walker.here(at["enquiry"])
    walker.demand(text in walker.text(), "the reply is there")
    walker.look("enquiry-replied")


def withdraw(walker):
    page, at = walker.page, ADDRESSES[walker.language]
    page.click("summary")
    walker.look("withdraw")
    walker.press("button.grave")
    walker.here(at["enquiry"])
    walker.demand(not walker.has("#text"), "nothing can be said any more")
    walker.look("enquiry-withdrawn")


def ask_briefly(walker, text, hidden=()):
    """Asks without looking at anything on the way."""
    page, at = walker.page, ADDRESSES[walker.language]
    walker.go(at["ask"])
    about(walker)
    page.fill("#question", text)
    walker.press("main button[value=preview]")
    for words in hidden:
        page.fill("#hide", words)
        walker.press("button[name=act][value=hide]:not(.enter)")
    walker.press("#send")
    walker.here(at["receipt"])
    walker.receipt = page.get_attribute("#code", "data-code")
    walker.secrets.add(walker.receipt)
    return walker.receipt
