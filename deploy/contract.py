"""Sends generated requests to a demonstration desk in every role; called by deploy/contract."""

import argparse
import os
import pathlib
import re
import subprocess
import sys
import time

import openapi_spec_validator
import requests
import yaml

SEED = "20120305"
CHECKS = [
    "not_a_server_error",
    "status_code_conformance",
    "content_type_conformance",
    "response_headers_conformance",
    "response_schema_conformance",
    "unsupported_method",
    "allow_header_conformance",
]
QUESTION = {
    "language": "en",
    "topic": "identity",
    "platform": "facebook",
    "context": "personal-off-duty",
    "risks": ["permanence"],
    "question": "May I name my department on Facebook? Quentin Brambleworth, 613-555-0142",
}


class Desk:
    """A demonstration desk, and the people whose passphrases lie in its folder."""

    def __init__(self, folder, url):
        self.folder, self.url = pathlib.Path(folder), url.rstrip("/")

    def post(self, path, document):
        response = requests.post(f"{self.url}/v1/{path}", json=document, timeout=30)
        response.raise_for_status()
        return response.json()

    def sign_in(self, handle):
        passphrase = (self.folder / "people" / handle / "passphrase").read_text().strip()
        token = self.post("sessions", {"handle": handle, "passphrase": passphrase})["token"]
        return f"Bearer {token}"

    def file(self):
        filed = self.post("enquiries", QUESTION)
        return filed["reference"], f"Receipt {filed['receipt']}"

    def assign(self, reference, officer, triage):
        requests.put(
            f"{self.url}/v1/tickets/{reference}/assignments/{officer}",
            headers={"Authorization": triage}, timeout=30).raise_for_status()


def run(desk, scratch, role, examples, authorization=None, reference=None, only=None, without=()):
    """One run in one role; whether it found nothing."""
    lines = [f'base-url = "{desk.url}"']
    if authorization:
        # By the environment: whoever lists processes sees arguments.
        lines.append('headers = { Authorization = "${AUTHORIZATION}" }')
    if reference:
        lines.append(f'parameters = {{ reference = "{reference}" }}')
    configuration = scratch / "schemathesis.toml"
    configuration.write_text("\n".join(lines) + "\n")
    command = [
        "schemathesis", "--config-file", str(configuration), "run", str(scratch / "openapi.yaml"),
        "--seed", SEED, "--max-examples", str(examples), "--workers", "1", "--no-color",
        "--phases", "examples,coverage,fuzzing", "--checks", ",".join(CHECKS),
        "--generation-database", "none", "--request-timeout", "30", "--warnings", "off",
        "--suppress-health-check", "all",
    ]
    for operation in [only] if only else []:
        command += ["--include-operation-id", operation]
    for operation in without:
        command += ["--exclude-operation-id", operation]
    begun = time.monotonic()
    finished = subprocess.run(
        command, cwd=scratch, text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
        env={**os.environ, "AUTHORIZATION": authorization or ""})
    log = finished.stdout
    counted = re.search(r"(\d+) generated", log)
    count = counted.group(1) if counted else "no"
    seconds = time.monotonic() - begun
    print(f"  {role:<24} {count:>6} requests {seconds:6.1f} s", flush=True)
    if finished.returncode != 0:
        print(log)
    return finished.returncode == 0


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--long", action="store_true")
    parser.add_argument("--scratch", required=True, type=pathlib.Path)
    parser.add_argument("folder")
    parser.add_argument("url")
    wishes = parser.parse_args()
    desk = Desk(wishes.folder, wishes.url)
    examples = 100 if wishes.long else 5

    document = requests.get(f"{desk.url}/openapi.yaml", timeout=30).text
    openapi_spec_validator.validate(yaml.safe_load(document))
    (wishes.scratch / "openapi.yaml").write_text(document)
    print("openapi.yaml is an OpenAPI document. Requests in every role:", flush=True)

    triage, administrator = desk.sign_in("triage.one"), desk.sign_in("admin.one")
    reference, receipt = desk.file()
    desk.assign(reference, "officer.one", triage)
    waiting, _ = desk.file()
    # What would end the session or the enquiry comes last, in runs of its own.
    ending = ["endSession", "withdraw"]
    runs = [
        dict(role="anyone"),
        dict(role="enquirer", authorization=receipt, without=ending),
        dict(role="enquirer, withdrawing", authorization=receipt, only="withdraw"),
        dict(role="officer", authorization=desk.sign_in("officer.one"), reference=reference,
             without=ending),
        dict(role="officer, any ticket", authorization=desk.sign_in("officer.one"),
             without=ending),
        dict(role="triage officer", authorization=triage, reference=waiting, without=ending),
        dict(role="manager", authorization=desk.sign_in("manager.one"), without=ending),
        dict(role="auditor", authorization=desk.sign_in("auditor.one"), without=ending),
        dict(role="officer, signing out", authorization=desk.sign_in("officer.one"),
             only="endSession"),
        dict(role="administrator", authorization=administrator, without=ending),
    ]
    sound = [run(desk, wishes.scratch, examples=examples, **one) for one in runs]
    if not all(sound):
        sys.exit("The desk does not keep to its openapi.yaml.")


main()
