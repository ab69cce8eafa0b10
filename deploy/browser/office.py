"""What the Office's people do at their desk, step by step."""

from pathlib import Path

ADDRESSES = {
    "en": {"desk": "/en/desk", "sign-in": "/en/desk/sign-in", "queue": "/en/desk/queue/",
           "ticket": "/en/desk/tickets/", "staff": "/en/desk/staff", "enrol": "/en/desk/enrol",
           "statistics": "/en/desk/statistics"},
    "fr": {"desk": "/fr/bureau", "sign-in": "/fr/bureau/connexion", "queue": "/fr/bureau/file/",
           "ticket": "/fr/bureau/billets/", "staff": "/fr/bureau/personnel",
           "enrol": "/fr/bureau/inscription", "statistics": "/fr/bureau/statistiques"},
}
QUEUE, SECOND_QUEUE = "values-and-ethics", "labour-relations"
HIDING = "a[href*='/hide/'], a[href*='/masquer/']"
PROPOSAL = "a[href*='/consent/'], a[href*='/consentir/']"
CLASSIFYING = "a[href$='/classify'], a[href$='/classer']"


def come_in(walker, person, people):
    """Signs in, without looking at anything."""
    page, at = walker.page, ADDRESSES[walker.language]
    passphrase = people if " " in str(people) else passphrase_of(person, people)
    walker.go(at["sign-in"])
    page.fill("#handle", person)
    page.fill("#passphrase", passphrase)
    walker.press("main button[value=sign-in]")
    walker.demand(walker.has("header button.leave"), f"{person} is signed in")


def passphrase_of(person, people):
    return (Path(people) / person / "passphrase").read_text().strip()


def sign_in(walker, person, people):
    """A passphrase that is wrong, then the right one."""
    page, at = walker.page, ADDRESSES[walker.language]
    walker.go(at["desk"])
    walker.here(at["sign-in"])
    walker.look("sign-in")
    page.fill("#handle", person)
    page.fill("#passphrase", "seven words that nobody was ever given here")
    walker.press("main button[value=sign-in]")
    walker.demand(page.input_value("#handle") == person, "the handle comes back")
    walker.demand(page.input_value("#passphrase") == "", "the passphrase does not")
    walker.look("sign-in-errors")
    page.fill("#passphrase", passphrase_of(person, people))
    walker.press("main button[value=sign-in]")
    walker.demand(walker.has("header button.leave"), f"{person} is signed in")


def sign_out(walker, shown):
    """Signs out, and finds nothing by going back."""
    page, at = walker.page, ADDRESSES[walker.language]
    walker.press("header button.leave")
    walker.here(at["sign-in"])
    page.go_back()
    page.wait_for_load_state()
    walker.demand(shown not in page.content(), "going back after signing out shows nothing")
    walker.go(at["queue"] + QUEUE)
    walker.here(at["sign-in"])


def find(walker, reference):
    """The queue, its filters, and a ticket by its reference."""
    page, at = walker.page, ADDRESSES[walker.language]
    walker.here(at["queue"] + QUEUE)
    walker.look("queue")
    page.select_option("#status", "filed")
    page.select_option("#topic", "opinions")
    walker.press(".filters button")
    walker.demand(page.input_value("#topic") == "opinions", "the filter is kept")
    walker.demand(walker.has(f".tickets a:text-is('{reference}')"), "the ticket passes")
    walker.press("header .switch")
    walker.demand(page.input_value("#topic") == "opinions", "the switch keeps the filter")
    walker.press("header .switch")
    page.select_option("#topic", "official-account")
    walker.press(".filters button")
    walker.demand(not walker.has(f".tickets a:text-is('{reference}')"), "and does not pass")
    page.fill("#reference", "VE-0000-0000")
    walker.press(".lookup button")
    walker.demand(walker.has("#reference-error"), "a reference that is none is told")
    walker.look("queue-errors")
    page.fill("#reference", reference.lower().replace("-", " "))
    walker.press(".lookup button")
    walker.here(at["ticket"] + reference)


def triage(walker, reference, officer):
    """Reads the redacted copy and assigns it."""
    page, at = walker.page, ADDRESSES[walker.language]
    find(walker, reference)
    walker.demand("[PERSON-1]" in walker.text() and "555-01" not in walker.text(), "redacted")
    walker.demand(not walker.has("form[action$='in-full'], form[action$='texte-integral']"),
                  "triage does not open the original")
    walker.look("ticket-triage")
    classify(walker, reference)
    page.select_option("#officer", officer)
    walker.press("button[value=colleague]")
    walker.here(at["ticket"] + reference)
    walker.demand(officer in page.inner_text(".facts >> nth=0"), "it is assigned")
    walker.look("ticket-assigned")


def classify(walker, reference):
    """Says better what a ticket is about."""
    page, at = walker.page, ADDRESSES[walker.language]
    walker.press(CLASSIFYING)
    walker.look("classify")
    page.select_option("#topic", "")
    page.check("input[name=risks][value=alteration]")
    walker.press("main button[value=save]")
    walker.demand(walker.has("#topic-error"), "a topic that is missing is told")
    walker.look("classify-errors")
    page.select_option("#topic", "colleagues")
    walker.press("header button.switch")
    walker.demand(page.input_value("#topic") == "colleagues", "the switch keeps what is chosen")
    walker.demand(page.is_checked("input[value=alteration]"), "and what is ticked")
    walker.press("header button.switch")
    walker.press("main button[value=save]")
    walker.here(at["ticket"] + reference)
    walker.demand(walker.has(".notice"), "the change is told")


def hide(walker, reference, words, hidden):
    """Hides more in the copy, then proposes to take a name out of the original."""
    page, at = walker.page, ADDRESSES[walker.language]
    walker.go(at["ticket"] + reference)
    walker.press(HIDING)
    walker.look("hide")
    page.fill("#words", "words that are not there")
    walker.press("main button[value=preview]")
    walker.demand(walker.has("#words-error"), "words that are not there are told")
    walker.demand("not there" in page.input_value("#words"), "and come back")
    walker.look("hide-errors")
    page.fill("#words", "")
    if walker.scripts:
        select(page, "#shown", words)
        page.click("button[data-marks]")
        walker.demand(page.input_value("#words").strip() == words, "what is selected is added")
    page.fill("#words", words + "\n")
    walker.press("header button.switch")
    walker.demand(page.input_value("#words").strip() == words, "the switch keeps the words")
    walker.press("header button.switch")
    walker.press("main button[value=preview]")
    walker.demand(words in page.inner_text("#before"), "before, they can be read")
    walker.demand(words not in page.inner_text("#after"), "after, they cannot")
    walker.demand("[HIDDEN-1]" in page.inner_text("#after .hole"), "and what stands for them")
    walker.look("hide-compare")
    walker.press("header button.switch")
    walker.demand("[HIDDEN-1]" in page.inner_text("#after .hole"), "the switch keeps the place")
    walker.press("header button.switch")
    walker.press("button[value=edit]")
    walker.demand(page.input_value("#words").strip() == words, "going back keeps the words")
    walker.press("main button[value=preview]")
    walker.press("button[value=hide]")
    walker.here(at["ticket"] + reference)
    walker.demand(words not in walker.text(), "they are hidden")
    propose(walker, reference, hidden)


def propose(walker, reference, name):
    """Proposes to take a name out of the original for good."""
    page, at = walker.page, ADDRESSES[walker.language]
    walker.press(HIDING)
    walker.demand(name not in walker.text(), "the copy is shown")
    page.check("input[name=part][value=original]")
    page.fill("#words", name)
    walker.press("main button[value=open]")
    walker.demand(name in page.inner_text("#shown"), "the original is open")
    walker.demand(page.input_value("#words") == name, "nothing is lost by it")
    walker.look("hide-original")
    walker.press("main button[value=preview]")
    walker.demand(walker.has("#reason-error"), "a reason is asked for")
    page.select_option("#reason", "third-party")
    walker.press("main button[value=preview]")
    walker.demand(name in page.inner_text("#before"), "before, it can be read")
    walker.demand(name not in page.inner_text("#after"), "after, it cannot")
    walker.look("hide-compare-original")
    walker.press("button[value=hide]")
    walker.here(at["ticket"] + reference)
    walker.look("ticket-proposed")
    walker.press(PROPOSAL)
    walker.demand(not walker.has("button[value=consent]"), "nobody consents to his own")
    walker.look("consent-own")


def consent(walker, reference):
    """A second officer is shown what would go, and consents."""
    page, at = walker.page, ADDRESSES[walker.language]
    walker.go(at["ticket"] + reference)
    walker.press(PROPOSAL)
    walker.demand(page.locator("#after").count() == 1, "before and after are shown")
    walker.look("consent")
    walker.press("button[value=consent]")
    walker.here(at["ticket"] + reference)
    walker.demand(not walker.has(PROPOSAL), "nothing waits any more")
    walker.look("ticket-consented")


def transfer(walker, reference):
    """Sends a ticket to another queue, and sees it no more."""
    page, at = walker.page, ADDRESSES[walker.language]
    walker.go(at["ticket"] + reference)
    page.click("details:has(#queue) summary")
    page.select_option("#queue", SECOND_QUEUE)
    walker.look("ticket-transferring")
    walker.press("details:has(#queue) button")
    walker.here(at["queue"] + QUEUE)
    walker.look("queue-transferred")
    walker.demand(not walker.has(f".tickets a:text-is('{reference}')"), "it has gone")
    walker.go(at["ticket"] + reference)
    walker.demand("555-01" not in walker.text(), "it is not there any more")
    walker.look("no-such-ticket")


def take(walker, reference):
    """Takes a ticket of the second queue."""
    page, at = walker.page, ADDRESSES[walker.language]
    walker.here(at["queue"] + SECOND_QUEUE)
    walker.press(f".tickets a:text-is('{reference}')")
    walker.press("button[value=me]")
    walker.look("ticket-taken")
    walker.press("section form.buttons button >> nth=0")
    walker.look("ticket-triage-original")


def select(page, within, words):
    """Selects words as with a mouse."""
    page.evaluate("""([within, words]) => {
      const walk = document.createTreeWalker(
        document.querySelector(within), NodeFilter.SHOW_TEXT);
      while (walk.nextNode()) {
        const start = walk.currentNode.data.indexOf(words);
        if (start < 0) continue;
        const range = document.createRange();
        range.setStart(walk.currentNode, start);
        range.setEnd(walk.currentNode, start + words.length);
        getSelection().removeAllRanges();
        getSelection().addRange(range);
      }
    }""", [within, words])
    page.wait_for_timeout(100)


def check(walker, state, text):
    """From a ticket's form to the page that shows what was written, and into the ticket."""
    page = walker.page
    walker.press("main button[value=preview]:not(.enter)")
    walker.demand(text in page.inner_text(".said"), "it is shown as others will see it")
    walker.look(f"check-{state}")
    walker.press("header button.switch")
    walker.demand(text in page.inner_text(".said"), "the switch keeps the place")
    walker.press("header button.switch")
    walker.press("button[value=edit]")
    walker.demand(text in page.input_value("#text"), "it comes back to be changed")
    walker.press("main button[value=preview]:not(.enter)")
    walker.press("#send")


def answer(walker, reference, text, unseen):
    """Opens the original, answers with values and a tip, and closes."""
    page, at = walker.page, ADDRESSES[walker.language]
    walker.go(at["ticket"] + reference)
    walker.look("ticket-officer")
    walker.demand(unseen not in walker.text(), "nothing is open yet")
    walker.press("section form.buttons button >> nth=0")
    walker.demand(unseen in walker.text(), "the original is open")
    walker.look("ticket-original")
    with page.expect_download() as download:
        page.click("button[formaction$=download], button[formaction$=telecharger]")
    walker.demand(unseen in download.value.path().read_text(), "the export holds the ticket")
    # An answer without an outcome is refused, and comes back.
    page.fill("#text", text)
    walker.press("main button[value=preview]:not(.enter)")
    walker.demand(page.input_value("#text") == text, "the answer comes back")
    walker.look("ticket-errors")
    page.select_option("#outcome", "proceed-with-care")
    page.check("input[name=values][value=integrity]")
    page.click("form#page-form summary")
    page.check("input[name=tips] >> nth=0")
    walker.press("button[value=tips]")
    walker.demand(len(page.input_value("#text")) > len(text) + 40, "a tip is added")
    walker.demand(page.input_value("#outcome") == "proceed-with-care", "nothing is lost by it")
    walker.press("header button.switch")
    walker.demand(text in page.input_value("#text"), "the switch keeps what is typed")
    walker.press("header button.switch")
    check(walker, "answer", text)
    walker.here(at["ticket"] + reference)
    walker.look("ticket-answered")


def ask_back(walker, reference, text, note):
    page, at = walker.page, ADDRESSES[walker.language]
    walker.go(at["ticket"] + reference)
    for kind, words in (("note", note), ("clarification", text)):
        page.check(f"input[name=kind][value={kind}]")
        page.fill("#text", words)
        check(walker, kind, words)
        walker.demand(words in walker.text(), f"the {kind} is in the ticket")
    walker.look("ticket-asked")


def close(walker, reference):
    at = ADDRESSES[walker.language]
    walker.go(at["ticket"] + reference)
    walker.press("section.aside form.buttons button >> nth=-1")
    walker.here(at["ticket"] + reference)
    walker.look("ticket-closed")


def recuse(walker, reference):
    at = ADDRESSES[walker.language]
    walker.go(at["ticket"] + reference)
    walker.page.click("details:has(button.grave) summary")
    walker.look("ticket-recusing")
    walker.press("button.grave")
    walker.here(at["queue"] + QUEUE)
    walker.look("queue-officer")


def part(walker, number):
    """A queue's address with a filter that only one walk's own tickets pass: others walk beside."""
    return f"{ADDRESSES[walker.language]['queue']}{QUEUE}?platform={own_platform(walker, number)}"


def own_platform(walker, number):
    """A platform that no other journey asks about, and no other walk of this one's."""
    own = {
        ("en", True): ("gcpedia", "sharepoint"), ("en", False): ("gcconnex",),
        ("fr", True): ("gcforums", "knowledge-portal"), ("fr", False): ("service-wiki",),
    }
    return own[walker.language, walker.scripts][number]


def watch(walker, change):
    """An open queue says within half a minute that it has changed."""
    page = walker.page
    walker.go(part(walker, 1))
    walker.demand(page.locator("[data-watches] p").is_hidden(), "nothing has changed yet")
    change()
    page.wait_for_selector("[data-watches] p:visible", timeout=30_000)
    walker.look("queue-changed")
    walker.press("[data-watches] a")


def administer(walker, name):
    """Adds an account, which enrols; disables it, enables it, enrols it again."""
    page, at = walker.page, ADDRESSES[walker.language]
    walker.here(at["staff"])
    walker.look("staff")
    walker.press("main button[value=add]")
    walker.look("staff-errors")
    page.fill("#handle", name)
    page.select_option("#role", "officer")
    walker.press("header button.switch")
    walker.demand(page.input_value("#handle") == name, "the switch keeps what was typed")
    walker.press("header button.switch")
    page.select_option("#queue", QUEUE)
    walker.press("main button[value=add]")
    code = page.inner_text("#code")
    walker.look("staff-code")
    own = f".accounts li:has(strong:text-is('{name}'))"
    page.click(f"{own} summary")
    page.select_option(f"{own} select[name=join]", SECOND_QUEUE)
    walker.press(f"{own} button[value=join]")
    walker.look("staff-joined")
    for deed in ("disable", "enable", "code"):
        page.click(f"{own} summary")
        walker.press(f"{own} button[value={deed}]")
    walker.demand(page.inner_text("#code") != code, "another code is made")
    return page.inner_text("#code")


def enrol(walker, code):
    page, at = walker.page, ADDRESSES[walker.language]
    walker.go(at["enrol"])
    walker.look("enrol")
    page.fill("#code", "nonsense")
    walker.press("main button[value=enrol]")
    walker.look("enrol-errors")
    page.fill("#code", code)
    walker.press("main button[value=enrol]")
    walker.look("enrolled")
    return page.inner_text("#passphrase"), page.inner_text("#fingerprint")


def admit(walker, name, fingerprint, queue=QUEUE):
    page, at = walker.page, ADDRESSES[walker.language]
    walker.go(at["queue"] + queue)
    page.click("main > details summary")
    page.fill("#handle", name)
    page.fill("#fingerprint", fingerprint[:-1] + ("0" if fingerprint[-1] != "0" else "1"))
    walker.press("form[action*='adm'] button")
    walker.demand(walker.has("#errors"), "another key's fingerprint is refused")
    walker.look("queue-admitting")
    page.click("main > details summary")
    page.fill("#fingerprint", fingerprint)
    walker.press("form[action*='adm'] button")
    walker.demand(not walker.has("#errors"), "the member is admitted")


def two_queues(walker):
    """A member of two queues goes from one to the other."""
    page, at = walker.page, ADDRESSES[walker.language]
    walker.demand(page.locator(".queues a").count() == 2, "both queues are there")
    walker.look("queue-of-two")
    walker.press(f".queues a:text-is('{SECOND_QUEUE}')")
    walker.here(at["queue"] + SECOND_QUEUE)


def leaf(walker):
    """Goes through a queue of more than one page, and keeps the place when the language changes."""
    page = walker.page
    walker.go(part(walker, 0))
    first = page.inner_text(".tickets a >> nth=0")
    walker.demand(page.locator(".tickets > li").count() == 50, "a page has fifty tickets")
    walker.press("a[rel=next]")
    walker.demand(not walker.has(f".tickets a:text-is('{first}')"), "the next page has others")
    second = page.inner_text(".tickets a >> nth=0")
    walker.look("queue-second")
    walker.press("header .switch")
    walker.demand(page.inner_text(".tickets a >> nth=0") == second, "the switch keeps the page")
    walker.press("header .switch")
    if walker.scripts:
        page.wait_for_timeout(14_000)
        walker.demand(page.locator("[data-watches] p").is_hidden(), "nothing has changed")
    walker.press("p.buttons a:not([rel=next])")
    walker.demand(walker.has(f".tickets a:text-is('{first}')"), "back on the first page")
    walker.here(part(walker, 0))


def file_many(walker, count, platform):
    """Files enquiries over the interface for programs, to fill a queue."""
    for number in range(count):
        answer = walker.context.request.post(f"{walker.url}/v1/enquiries", data={
            "language": walker.language, "topic": "other", "platform": platform,
            "context": "personal-off-duty", "risks": [], "question": f"May I join club {number}?"})
        walker.demand(answer.status == 201, f"an enquiry is not filed: {answer.status}")


def manage(walker):
    """Every published period, one of them with its charts, and its spreadsheet."""
    page, at = walker.page, ADDRESSES[walker.language]
    walker.here(at["statistics"])
    walker.look("statistics")
    walker.press(".accounts a >> nth=0")
    walker.demand(page.locator("table.figures").count() >= 9, "every table is there")
    walker.demand(page.locator("table.figures svg").count() >= 10, "and drawn")
    walker.look("period")
    with page.expect_download() as download:
        page.click("a[download]")
    walker.demand("label_fr" in download.value.path().read_text(), "the spreadsheet is one")
    walker.press("p.back a")
    walker.press(".accounts a >> nth=-1")
    walker.look("period-last")
