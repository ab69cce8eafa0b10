"""Writes manual pages, one a command, from what an ArgumentParser program says of itself.

usage: PROGRAM --experimental-dump-help | manual.py FOLDER
"""

import json
import pathlib
import sys


def roff(text):
    """Text as roff shows it: no backslash or leading dot of it is a command."""
    lines = text.replace("\\", "\\e").replace("-", "\\-").split("\n")
    return "\n".join("\\&" + l if l.startswith((".", "'")) else l for l in lines)


def spelling(name):
    return f"-{name['name']}" if name["kind"] == "short" else f"--{name['name']}"


def shown(command):
    return [a for a in command.get("arguments", []) if a.get("shouldDisplay", True)]


def synopsis(argument):
    value = f"\\fI{roff(argument.get('valueName', 'value'))}\\fR"
    if argument["kind"] == "positional":
        text = value
    else:
        text = f"\\fB{roff(spelling(argument['preferredName']))}\\fR"
        if argument["kind"] == "option":
            text += f" {value}"
    if argument.get("isRepeating"):
        text += " ..."
    return f"[{text}]" if argument.get("isOptional") else text


def described(argument):
    value = f"\\fI{roff(argument.get('valueName', 'value'))}\\fR"
    names = [f"\\fB{roff(spelling(n))}\\fR" for n in argument.get("names", [])]
    head = ", ".join(names) if names else value
    if argument["kind"] == "option":
        head += f" {value}"
    body = roff(argument.get("abstract", ""))
    if argument.get("allValues"):
        body += f"\nOne of: {roff(', '.join(argument['allValues']))}."
    if argument.get("defaultValue"):
        body += f"\nDefault: {roff(argument['defaultValue'])}."
    return f".TP\n{head}\n{body.strip()}\n"


def page(command, path):
    name = "-".join(path)
    arguments = shown(command)
    commands = [c for c in command.get("subcommands", []) if c["commandName"] != "help"]
    parts = [
        f'.TH "{name.upper()}" "1" "" "EthicsDesk" "EthicsDesk"',
        f".SH NAME\n{roff(name)} \\- {roff(command.get('abstract', '').rstrip('.'))}",
        f".SH SYNOPSIS\n\\fB{roff(' '.join(path))}\\fR "
        + " ".join([synopsis(a) for a in arguments] + (["\\fIcommand\\fR"] if commands else [])),
    ]
    if command.get("discussion"):
        lines = roff(command["discussion"]).split("\n")
        parts.append(".SH DESCRIPTION\n" + "\n.br\n".join(lines))
    if arguments:
        parts.append(".SH OPTIONS\n" + "".join(described(a) for a in arguments).rstrip())
    if commands:
        lines = [
            f".TP\n\\fB{roff('-'.join([*path, c['commandName']]))}\\fR(1)\n"
            + roff(c.get("abstract", ""))
            for c in commands
        ]
        parts.append(".SH COMMANDS\n" + "\n".join(lines))
    if len(path) > 1:
        parts.append(f".SH SEE ALSO\n\\fB{roff('-'.join(path[:-1]))}\\fR(1)")
    return name, "\n".join(parts) + "\n"


def write(command, path, folder):
    name, text = page(command, path)
    (folder / f"{name}.1").write_text(text, encoding="utf-8")
    for subcommand in command.get("subcommands", []):
        if subcommand["commandName"] != "help":
            write(subcommand, [*path, subcommand["commandName"]], folder)


root = json.load(sys.stdin)["command"]
write(root, [root["commandName"]], pathlib.Path(sys.argv[1]))
