// What is more comfortable with a script. Every page works without it: buttons that need it are
// hidden until it runs.
"use strict";

const all = (selector) => document.querySelectorAll(selector);
const named = (id) => document.getElementById(id);

for (const button of all("[data-copies]")) {
  if (!navigator.clipboard) continue;
  button.hidden = false;
  button.addEventListener("click", async () => {
    const status = named(button.dataset.says);
    await navigator.clipboard.writeText(named(button.dataset.copies).dataset.code);
    status.textContent = status.dataset.said;
  });
}

for (const button of all("[data-prints]")) {
  button.hidden = false;
  button.addEventListener("click", () => window.print());
}

// Words marked in a text go into the field that hides words: on a line of their own, or to be sent.
for (const button of all("[data-hides], [data-marks]")) {
  const text = named(button.dataset.hides || button.dataset.marks);
  const field = named(button.dataset.into);
  let marked = "";
  button.hidden = false;
  document.addEventListener("selectionchange", () => {
    const selection = document.getSelection();
    if (selection.rangeCount && text.contains(selection.getRangeAt(0).commonAncestorContainer)) {
      marked = selection.toString().trim() || marked;
    }
  });
  button.addEventListener("click", () => {
    if (!marked) return field.focus();
    if (button.dataset.marks) {
      field.value = field.value.replace(/([^\n])$/, "$1\n") + marked.replace(/\s+/g, " ") + "\n";
      return field.focus();
    }
    field.value = marked;
    field.form.querySelector("button[value=hide]:not([hidden])").click();
  });
}

// An open queue says that it has changed, and not why.
for (const watch of all("[data-watches]")) {
  const timer = setInterval(async () => {
    const answer = await fetch(watch.dataset.watches).catch(() => null);
    if (!answer || !answer.ok || (await answer.text()) === watch.dataset.mark) return;
    watch.firstElementChild.hidden = false;
    clearInterval(timer);
  }, 12000);
}
