#!/usr/bin/env python3
"""Delivers drafts to a real Postfix and a real Dovecot that take tokens of OAuth 2.0 and no passwords.

The servers are those of `interop/mail.py`. Dovecot asks a little provider on the loopback what each token is worth
(introspection, RFC 7662), for itself and for Postfix. Tokens come from a program, as they do from the tools that
docs/sending.md names; nothing here speaks to Google or Microsoft.

    interop/tokens.py [path of the program]

MESSAGES (default 500) and KILLS (default 20) set the size of the trial by kill -9. INSTALL=no never installs packages.
"""

import http.server
import json
import select
import socket
import threading
import urllib.parse
from collections import Counter

import mail
from checks import told as check

PROVIDER, IDLE_SMTP, IDLE_IMAP = 24997, 24466, 24994


class Provider(threading.Thread):
    """Tells what a token is worth; its first word says it."""

    def __init__(self):
        super().__init__(daemon=True)
        self.asked = Counter()
        provider = self

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_POST(self):
                form = urllib.parse.parse_qs(self.rfile.read(int(self.headers["Content-Length"])).decode())
                answer = json.dumps(provider.worth(form.get("token", [""])[0])).encode()
                self.send_response(200)
                self.send_header("Content-Type", "application/json")
                self.send_header("Content-Length", str(len(answer)))
                self.end_headers()
                self.wfile.write(answer)

            def log_message(self, *_):
                pass

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", PROVIDER), Handler)

    def run(self):
        self.server.serve_forever()

    def worth(self, token):
        self.asked[token] += 1
        kind = token.split(".")[0]
        lapsed = kind == "lapsed" or kind == "once" and self.asked[token] > 1
        return {
            "active": not lapsed,
            "username": "somebody" if kind == "other" else mail.USER,
            "scope": "calendar" if kind == "calendar" else "mail",
        }


class EndsIdle(threading.Thread):
    """Leads to a server, and ends each connection on which nothing was said for two seconds: longer than any login takes."""

    def __init__(self, port, target):
        super().__init__(daemon=True)
        self.target, self.ended = target, 0
        self.socket = socket.create_server(("127.0.0.1", port))

    def run(self):
        while True:
            client, _ = self.socket.accept()
            threading.Thread(target=self.lead, args=(client,), daemon=True).start()

    def lead(self, client):
        server = socket.create_connection(("127.0.0.1", self.target))
        ends = {client: server, server: client}
        with client, server:
            while True:
                ready, _, _ = select.select(list(ends), [], [], 2)
                if not ready:
                    self.ended += 1
                    return
                for end in ready:
                    said = end.recv(65536)
                    if not said:
                        return
                    ends[end].sendall(said)


def by_token(folder, method="xoauth2"):
    mail.write(folder / "oauth2.conf", f"""
introspection_mode = post
introspection_url = http://127.0.0.1:{PROVIDER}/introspect
username_attribute = username
active_attribute = active
active_value = true
scope = mail
""")
    # Whoever is refused waits longer each time, at a server for everybody; here many are refused on purpose.
    return f"""
auth_mechanisms = {method}
auth_failure_delay = 0
service anvil {{
  unix_listener anvil-auth-penalty {{
    mode = 0
  }}
}}
passdb {{
  driver = oauth2
  mechanisms = xoauth2 oauthbearer
  args = {folder}/oauth2.conf
}}
"""


class TokenTrial(mail.Trial):
    def __init__(self, folder, program):
        super().__init__(folder, program)
        self.secrets = ["good.", "lapsed.", "once.", "other.", "calendar."]
        del self.environment["APPEAL_PASSWORD"]
        self.environment["APPEAL_CONFIG"] = str(self.work / "tokens.toml")
        self.tokens("echo good.1")

    def tokens(self, line):
        """From now on this prints the tokens."""
        mail.write(self.work / "command", f"{line}\necho >>{self.work}/times\n")
        (self.work / "times").write_text("")
        mail.write(self.work / "tokens.toml", f'[send]\ntoken-command = ["sh", "{self.work}/command"]\n')

    def times(self):
        """How often a token was asked for since."""
        return (self.work / "times").read_text().count("\n")

    def log_in(self, server):
        server.authenticate("XOAUTH2", lambda _: f"user={mail.USER}\1auth=Bearer good.python\1\1".encode())

    def both(self, outbox, *more, ports=(mail.SMTPS, mail.IMAPS), **variables):
        """What each way to a server tells."""
        return [self.smtp(outbox, *more, port=ports[0], **variables)[1],
                self.imap(outbox, *more, port=ports[1], **variables)[1]]


def both_ways(trial, method):
    print(f"tokens by {method}")
    outbox = trial.batch(f"by-{method}", 4, "--format", "eml")
    # One that no line of a command can hold (RFC 5321 has 512 bytes for it), as Microsoft's are.
    trial.tokens(f"echo good.{'x' * 2500}")
    trial.smtp(outbox, "--test", port=mail.SUBMISSION, security="starttls")
    trial.imap(outbox, "--test", port=mail.IMAP, security="starttls")
    trial.tokens("echo good.1")
    trial.both(outbox)
    emls = {path.read_bytes() for path in trial.documents(outbox)}
    check({mail.inner(message) for message in trial.drained()} == emls and len(emls) == 4, "each e-mail arrived whole")
    if method == "xoauth2":
        check({draft for _, draft in trial.drafts()} == emls, "each draft is in Drafts")
        check(all(b"\\Draft" in flags and b"\\Seen" in flags for flags, _ in trial.drafts()), "flagged as drafts that were seen")
    trial.clear()


def refusals(trial):
    print("tokens that are refused")
    outbox = trial.batch("refused", 2, "--format", "eml")
    for kind, words in (("lapsed", "has lapsed"), ("calendar", "something else"), ("other", "another account")):
        trial.tokens(f"echo {kind}.1")
        told = trial.both(outbox, code=1)
        said = all("refuses the token" in text and words in text for text in told)
        check(said and all("scope mail" in text for text in told), f"{kind}: told, with the scope that the server names")
        check(trial.times() == 4, "a new one is asked for once, and the same is not shown again")
    trial.tokens(f"echo lapsed.$(wc -l <{trial.work}/times)")
    trial.both(outbox, code=1)
    check(trial.times() == 4 and all(provider.asked[f"lapsed.{n}"] for n in (0, 1)), "a new one is tried once")
    trial.tokens("echo '{\"error\": \"invalid_grant\"}'")
    told = trial.both(outbox, code=1)
    check(all("invalid_grant" not in text and "is none" in text for text in told), "what is no token is shown to nobody")
    told = trial.both(outbox, "--login", "password", code=1, APPEAL_PASSWORD=mail.PASSWORD)
    check(all("takes no password" in text and "XOAUTH2" in text and "sending.md" in text for text in told),
          "a password is not shown to a server that takes tokens alone; what it offers is told")
    # One from a file descriptor is not asked for anew: nobody could be asked.
    told = trial.both(outbox, code=1, APPEAL_PASSWORD="lapsed.9")
    check(provider.asked["lapsed.9"] == 2, "a token of the environment is shown once each way")
    check(not trial.drained(), "nothing went")


def lapses(trial):
    """A token is worth one login; each connection ends between two drafts."""
    print("tokens that lapse between two connections")
    outbox = trial.batch("lapsing", 3, "--format", "eml")
    trial.tokens(f"echo once.$(date +%s%N).$(wc -l <{trial.work}/times)")
    before = [proxy.ended for proxy in idle]
    trial.both(outbox, "--rate", "20/min", ports=(IDLE_SMTP, IDLE_IMAP))
    ended = [proxy.ended - was for proxy, was in zip(idle, before)]
    check(len(trial.drained()) == 3 and len(trial.drafts()) == 3, f"all went over {[1 + count for count in ended]} connections")
    check(min(ended) >= 2 and trial.times() >= 6, f"with {trial.times()} tokens")
    trial.clear()


def all_by_token(folder, program):
    trial = TokenTrial(folder, program)
    both_ways(trial, "xoauth2")
    refusals(trial)
    lapses(trial)
    trial.tokens("echo good.1")
    for way in ("smtp", "imap"):
        mail.kills(trial, way, "xoauth2")


def by_bearer(folder, program):
    both_ways(TokenTrial(folder, program), "oauthbearer")


def bearer_alone(folder):
    return by_token(folder, "oauthbearer")


if __name__ == "__main__":
    mail.prepare()
    provider = Provider()
    idle = [EndsIdle(IDLE_SMTP, mail.SMTPS), EndsIdle(IDLE_IMAP, mail.IMAPS)]
    mail.servers(all_by_token, by_token, (provider, mail.Greylist(), *idle))
    mail.servers(by_bearer, bearer_alone)
