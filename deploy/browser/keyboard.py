"""The main journey by keyboard alone, and what can be seen of the focus on its way."""

from journeys import ADDRESSES

FOCUS = """selector => {
  const element = document.activeElement;
  if (!element || !element.matches(selector)) return null;
  const style = getComputedStyle(element);
  return { outline: style.outlineStyle + ' ' + style.outlineWidth };
}"""


def reach(walker, selector, keys=150):
    """Goes on with the Tab key until the focus is there, and looks whether it can be seen."""
    for _ in range(keys):
        walker.page.keyboard.press("Tab")
        focus = walker.page.evaluate(FOCUS, selector)
        if focus:
            if focus["outline"].startswith("none") or focus["outline"].endswith(" 0px"):
                walker.find(f"the focus cannot be seen on {selector}")
            return
    walker.demand(False, f"the Tab key does not lead to {selector}")


def press(walker, selector, key="Enter"):
    reach(walker, selector)
    with walker.page.expect_navigation():
        walker.page.keyboard.press(key)


def ask(walker):
    page, at = walker.page, ADDRESSES[walker.language]
    walker.go(f"/{walker.language}/")
    page.keyboard.press("Tab")
    walker.demand(page.evaluate(FOCUS, ".skip"), "the first stop skips to the content")
    page.keyboard.press("Enter")
    press(walker, f"main a[href='{at['ask']}']")
    for field in ("#topic", "#platform"):
        reach(walker, field)
        page.keyboard.press("ArrowDown")
    reach(walker, "input[name=context]")
    page.keyboard.press("Space")
    reach(walker, "input[name=risks]")
    page.keyboard.press("Space")
    reach(walker, "#question")
    page.keyboard.type("May I name my department?")
    press(walker, "main button[value=preview]")
    reach(walker, "#hide")
    page.keyboard.type("department")
    with page.expect_navigation():
        page.keyboard.press("Enter")
    walker.demand("[HIDDEN-1]" in page.inner_text("#redacted"), "the Enter key hides words")
    press(walker, "#send")
    walker.here(at["receipt"])
    reach(walker, "#receipt")
    page.keyboard.type(page.get_attribute("#code", "data-code")[-6:])
    with page.expect_navigation():
        page.keyboard.press("Enter")
    walker.here(at["enquiry"])
    reach(walker, "summary")
    page.keyboard.press("Enter")
    press(walker, "button.grave")
    walker.demand(not walker.has("#text"), "withdrawn by keyboard")
