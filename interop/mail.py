#!/usr/bin/env python3
"""Delivers drafts to a real Postfix and a real Dovecot, and reads them back with Python's own mail packages.

Both servers run without systemd, on high ports of the loopback, in a network namespace of their own where the machine
allows one, with certificates of an authority made for the occasion; everything is in one temporary folder and ends with
this script. Nothing goes anywhere else: Postfix has no way out.

    interop/mail.py [path of the program] [--rates]     with --rates only how many messages a second go, as JSON

MESSAGES (default 500) and KILLS (default 20) set the size of the trial by kill -9. INSTALL=no never installs packages.
"""

import base64
import email
import email.policy
import grp
import imaplib
import json
import os
import pwd
import random
import re
import shutil
import signal
import smtplib
import socket
import ssl
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from pathlib import Path

import checks
import debian
from checks import told as check

ROOT = Path(__file__).resolve().parent.parent
SMTPS, SUBMISSION, IMAPS, IMAP, AUTH, POLICY = 24465, 24587, 24993, 24143, 24999, 24998
OWN, USER, PASSWORD = "me@example.org", "me", "korrekt horse"
MESSAGES = int(os.environ.get("MESSAGES", "500"))
KILLS = int(os.environ.get("KILLS", "20"))
PROGRAMS = ["postfix", "dovecot", "openssl"]
PACKAGES = ["postfix", "dovecot-imapd", "openssl"]


def prepare():
    """Packages, then a network of our own."""
    os.environ["PATH"] += ":/usr/sbin:/sbin"
    if os.environ.get("INTEROP_INSIDE"):
        return
    if os.geteuid() != 0:
        print("skipped: Postfix and Dovecot start as root only")
        sys.exit(0)
    if not debian.install(PROGRAMS, PACKAGES):
        sys.exit(0)
    os.environ["INTEROP_INSIDE"] = "1"
    here = [sys.executable, os.path.abspath(sys.argv[0]), *sys.argv[1:]]
    if shutil.which("unshare") and subprocess.run(["unshare", "-n", "true"], stderr=subprocess.DEVNULL).returncode == 0:
        shell = 'ip link set lo up 2>/dev/null || ifconfig lo up; exec "$0" "$@"'
        os.execvp("unshare", ["unshare", "-n", "sh", "-c", shell, *here])
    print("no network namespace here: the loopback of the machine is used")
    os.execv(here[0], here)


def certificates(folder):
    def openssl(*arguments):
        subprocess.run(["openssl", *arguments], cwd=folder, check=True, stderr=subprocess.DEVNULL)

    for name in ("ca", "server"):
        openssl("genpkey", "-algorithm", "EC", "-pkeyopt", "ec_paramgen_curve:P-256", "-out", f"{name}.key")
    openssl("req", "-x509", "-new", "-key", "ca.key", "-days", "2", "-subj", "/CN=interop CA", "-out", "ca.pem",
            "-addext", "basicConstraints=critical,CA:TRUE")
    openssl("req", "-new", "-key", "server.key", "-subj", "/CN=localhost", "-out", "server.csr")
    (folder / "ext").write_text("subjectAltName=DNS:localhost\nbasicConstraints=CA:FALSE\n")
    openssl("x509", "-req", "-in", "server.csr", "-CA", "ca.pem", "-CAkey", "ca.key", "-CAcreateserial", "-days", "2",
            "-extfile", "ext", "-out", "server.pem")


class Greylist(threading.Thread):
    """Postfix's policy protocol: what comes to grey@… is asked to come again, for the first seconds."""

    def __init__(self):
        super().__init__(daemon=True)
        self.first, self.deferred = None, 0
        self.socket = socket.create_server(("127.0.0.1", POLICY))

    def run(self):
        while True:
            client, _ = self.socket.accept()
            threading.Thread(target=self.serve, args=(client,), daemon=True).start()

    def serve(self, client):
        asked = {}
        for line in client.makefile("r"):
            name, _, value = line.strip().partition("=")
            if name:
                asked[name] = value
                continue
            action = "DUNNO"
            if asked.get("recipient", "").startswith("grey@"):
                self.first = self.first or time.monotonic()
                if time.monotonic() - self.first < 5:
                    self.deferred += 1
                    action = "DEFER greylisted, come again"
            client.sendall(f"action={action}\n\n".encode())
            asked = {}


def write(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)


def by_password(folder):
    """Dovecot's settings for who may log in, and how."""
    write(folder / "users", f"{USER}:{{PLAIN}}{PASSWORD}\n")
    return f"""
auth_mechanisms = plain login
passdb {{
  driver = passwd-file
  args = {folder}/users
}}
"""


def start_dovecot(folder, logins=by_password):
    base = folder / "dovecot"
    (folder / "imap").mkdir()
    shutil.chown(folder / "imap", "nobody", "nogroup")
    write(base / "dovecot.conf", f"""
base_dir = {base}/run
state_dir = {base}/state
log_path = {base}/log
protocols = imap
listen = 127.0.0.1
ssl = required
ssl_cert = <{folder}/server.pem
ssl_key = <{folder}/server.key
disable_plaintext_auth = yes
mail_location = maildir:{folder}/imap/%u
mail_uid = nobody
mail_gid = nogroup
first_valid_uid = 1
{logins(folder)}
userdb {{
  driver = static
  args = uid=nobody gid=nogroup home={folder}/imap/%u
}}
namespace inbox {{
  inbox = yes
  mailbox "پیش‌نویس‌ها" {{
    special_use = \\Drafts
    auto = create
  }}
}}
service imap-login {{
  chroot =
  inet_listener imap {{
    port = {IMAP}
  }}
  inet_listener imaps {{
    port = {IMAPS}
    ssl = yes
  }}
}}
service anvil {{
  chroot =
}}
service auth {{
  inet_listener {{
    address = 127.0.0.1
    port = {AUTH}
  }}
}}
""")
    subprocess.run(["dovecot", "-c", base / "dovecot.conf"], check=True)
    return lambda: subprocess.run(["doveadm", "-c", base / "dovecot.conf", "stop"], check=False)


def start_postfix(folder):
    base = folder / "postfix"
    for name in ("queue", "data", "mail"):
        (base / name).mkdir(parents=True)
    shutil.chown(base / "data", "postfix")
    shutil.chown(base / "mail", "nobody", "nogroup")
    write(base / "etc/main.cf", f"""
compatibility_level = 3.6
queue_directory = {base}/queue
data_directory = {base}/data
maillog_file_prefixes = {base}
maillog_file = {base}/log
myhostname = localhost
mydestination =
inet_interfaces = loopback-only
inet_protocols = ipv4
default_transport = error:nothing leaves this machine
relay_transport = error:nothing leaves this machine
alias_maps =
local_recipient_maps =
virtual_mailbox_domains = example.org
virtual_mailbox_base = {base}/mail
virtual_mailbox_maps = static:all/
virtual_minimum_uid = 1
virtual_uid_maps = static:{pwd.getpwnam("nobody").pw_uid}
virtual_gid_maps = static:{grp.getgrnam("nogroup").gr_gid}
smtpd_tls_cert_file = {folder}/server.pem
smtpd_tls_key_file = {folder}/server.key
smtpd_sasl_auth_enable = yes
smtpd_sasl_type = dovecot
smtpd_sasl_path = inet:127.0.0.1:{AUTH}
smtpd_tls_auth_only = yes
smtpd_relay_restrictions = permit_sasl_authenticated, reject
smtpd_recipient_restrictions =
    check_recipient_access inline:{{{{refused@example.org = REJECT not here}}}},
    check_policy_service inet:127.0.0.1:{POLICY},
    permit_sasl_authenticated, reject
""")
    write(base / "etc/master.cf", f"""
127.0.0.1:{SMTPS} inet n - n - - smtpd
  -o smtpd_tls_wrappermode=yes -o smtpd_tls_security_level=encrypt
127.0.0.1:{SUBMISSION} inet n - n - - smtpd
  -o smtpd_tls_security_level=encrypt -o smtputf8_enable=no
cleanup unix n - n - 0 cleanup
qmgr unix n - n 300 1 qmgr
tlsmgr unix - - n 1000? 1 tlsmgr
rewrite unix - - n - - trivial-rewrite
bounce unix - - n - 0 bounce
defer unix - - n - 0 bounce
trace unix - - n - 0 bounce
verify unix - - n - 1 verify
flush unix n - n 1000? 0 flush
proxymap unix - - n - - proxymap
error unix - - n - - error
retry unix - - n - - error
virtual unix - n n - - virtual
anvil unix - - n - 1 anvil
postlog unix-dgram n - n - 1 postlogd
""")
    subprocess.run(["postfix", "-c", base / "etc", "start"], check=True, stderr=subprocess.DEVNULL)
    return lambda: subprocess.run(["postfix", "-c", base / "etc", "stop"], check=False, stderr=subprocess.DEVNULL)


def wait_for(port):
    for _ in range(200):
        try:
            socket.create_connection(("127.0.0.1", port), 1).close()
            return
        except OSError:
            time.sleep(0.05)
    raise SystemExit(f"nothing listens on port {port}")


class Trial:
    # What must never be printed.
    secrets = [PASSWORD]

    def __init__(self, folder, program):
        self.folder, self.program = folder, program
        self.work = folder / "work"
        self.work.mkdir()
        self.environment = {
            "PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8", "APPEAL_CONFIG": str(self.work / "none.toml"),
            "APPEAL_PASSWORD": PASSWORD,
        }

    def run(self, *arguments, code=0, **more):
        command = [self.program, *map(str, arguments)]
        done = subprocess.run(command, cwd=self.work, env=self.environment | more, capture_output=True, timeout=600)
        text = done.stderr.decode()
        if done.returncode != code:
            raise SystemExit(f"FAILED: {command} ended with {done.returncode}\n{text}\n{done.stdout.decode()[:2000]}")
        if any(secret in text or secret in done.stdout.decode() for secret in self.secrets):
            raise SystemExit("FAILED: what shows who logs in was printed")
        return done.stdout.decode(), text

    def batch(self, name, rows, *more, **variables):
        people = [("سارا احمدی", "fa", "من هم نگران ایشان هستم."), ("Ana López", "es", "Escribo por él."),
                  ("Zoé Müller", "fr", "J'écris pour lui."), ("John Smith", "en", "I write for him.")]
        lines = ["id,name,email,address,city,country,lang,note"]
        for number in range(rows):
            person, language, note = people[number % len(people)]
            lines.append(f"p{number},{person} {number},p{number}@example.net,Street {number},Paris,FR,{language},{note}")
        write(self.work / f"{name}.csv", "\n".join(lines) + "\n")
        self.run("batch", "ahmadreza-djalali", "--roster", f"{name}.csv", "--out", f"{name}.outbox",
                 "--to", "head-of-judiciary", *more, **variables)
        return f"{name}.outbox"

    def smtp(self, outbox, *more, port=SMTPS, security="tls", own=OWN, code=0, **variables):
        return self.run("send", outbox, "--way", "smtp", "--own", own, "--server", "localhost", "--port", port,
                        "--security", security, "--user", USER, "--ca", self.folder / "ca.pem", "--yes", *more,
                        code=code, **variables)

    def imap(self, outbox, *more, port=IMAPS, security="tls", code=0, **variables):
        return self.run("send", outbox, "--way", "imap", "--server", "localhost", "--port", port,
                        "--security", security, "--user", USER, "--ca", self.folder / "ca.pem", "--yes", *more,
                        code=code, **variables)

    def drained(self):
        """Waits until Postfix has put everything into the mailbox; all messages, with CRLF."""
        queue = self.folder / "postfix/queue"
        for _ in range(1200):
            if not any(path.is_file() for name in ("maildrop", "incoming", "active", "deferred")
                       for path in (queue / name).rglob("*")):
                break
            time.sleep(0.05)
        return [path.read_bytes().replace(b"\n", b"\r\n")
                for path in sorted((self.folder / "postfix/mail/all").glob("new/*"))]

    def empty(self):
        shutil.rmtree(self.folder / "postfix/mail/all", ignore_errors=True)

    def clear(self):
        """Takes away all that arrived anywhere."""
        self.drained()
        self.empty()
        shutil.rmtree(self.folder / "imap" / USER, ignore_errors=True)
        shutil.rmtree(self.work / "killed.maildir", ignore_errors=True)
        (self.work / "killed.mbox").unlink(missing_ok=True)

    def log_in(self, server):
        server.login(USER, PASSWORD)

    def drafts(self):
        context = ssl.create_default_context(cafile=self.folder / "ca.pem")
        server = imaplib.IMAP4_SSL("localhost", IMAPS, ssl_context=context)
        self.log_in(server)
        name = [line for line in server.list()[1] if b"\\Drafts" in line][0].split(b' "." ')[-1]
        server.select(name.decode(), readonly=True)
        answers = server.fetch("1:*", "(FLAGS BODY.PEEK[])")[1] if server.search(None, "ALL")[1][0] else []
        server.logout()
        return [(part[0], part[1]) for part in answers if isinstance(part, tuple)]

    def documents(self, outbox):
        """The documents as files, by name; each writer has a folder."""
        out = self.work / f"{outbox}.files"
        shutil.rmtree(out, ignore_errors=True)
        self.run("outbox", "export", outbox, "--out", out)
        return [path for path in out.rglob("*") if path.is_file()]


def inner(message, kind=b"message/rfc822"):
    """The bytes of the attached draft as they came, without Python's reading in between."""
    boundary = re.search(rb'boundary="([^"]+)"', message).group(1)
    for part in message.split(b"--" + boundary):
        head, _, body = part.partition(b"\r\n\r\n")
        if kind in head:
            return body.removesuffix(b"\r\n")
    return None


def persian_of(draft):
    parsed = email.message_from_bytes(draft, policy=email.policy.default)
    return parsed["subject"], parsed.get_body(("plain",)).get_content()


def byte_for_byte(trial):
    print("drafts by SMTP and by IMAP, byte for byte")
    outbox = trial.batch("small", 8, "--format", "eml,html,txt")
    trial.smtp(outbox, "--test")
    check(len(trial.drained()) == 1, "--test sends the first alone")
    trial.smtp(outbox, port=SUBMISSION, security="starttls")
    files = trial.documents(outbox)
    emls = {path.read_bytes() for path in files if path.suffix == ".eml"}
    messages = trial.drained()
    check(len(messages) == 8, "as many e-mails as letters, over implicit TLS and STARTTLS")
    check({inner(message) for message in messages} == emls, "every draft arrived byte for byte")
    pages = Counter(path.read_bytes() for path in files if path.suffix in (".html", ".txt"))
    seen, subjects = Counter(), []
    for message in messages:
        parsed = email.message_from_bytes(message, policy=email.policy.default)
        check(parsed["to"] == OWN and parsed["from"] == OWN and parsed["cc"] is None, f"to oneself: {parsed['subject']}")
        subjects.append(parsed["subject"])
        for part in parsed.iter_attachments():
            if part.get_content_type() != "message/rfc822":
                seen[part.get_payload(decode=True)] += 1
    check(seen == pages, "the files beside are intact")
    letters = [persian_of(draft) for draft in emls]
    check(any("احمدرضا جلالی" in text and "می‌" in text and "نگران ایشان" in text for _, text in letters),
          "right-to-left text with its half spaces is intact")
    check(all(any(subject in whole for whole in subjects) for subject, _ in letters),
          "the subject says whose draft it is")
    trial.smtp(outbox)
    check(len(trial.drained()) == 8, "a second run sends nothing")

    trial.imap(outbox, "--test")
    trial.imap(outbox, port=IMAP, security="starttls")
    drafts = trial.drafts()
    check({message for _, message in drafts} == emls and len(drafts) == 8, "every draft is in Drafts byte for byte")
    check(all(b"\\Draft" in flags for flags, _ in drafts), "they are flagged as drafts")
    # The same drafts from another outbox, which knows nothing of the first.
    other = trial.batch("again", 8, "--format", "eml")
    _, told = trial.imap(other)
    expected = {path.read_bytes() for path in trial.documents(other) if path.suffix == ".eml"}
    check(expected == emls and len(trial.drafts()) == 8, "what is there already is not put there again")
    trial.empty()


def refusals(trial):
    print("refusals")
    outbox = trial.batch("one", 3, "--format", "eml")
    _, told = trial.smtp(outbox, own="refused@example.org", code=4)
    check("not here" in told and len(trial.drained()) == 0, "a refused address is told, with the server's words")
    _, told = trial.smtp(outbox, code=1, APPEAL_PASSWORD="wrong horse")
    check("535" in told and "wrong horse" not in told, "a refused password stops the run, and is not told")
    log = (trial.folder / "postfix/log").read_text()
    check(log.count("authentication failed") == 1, "it was tried once")
    trial.imap(outbox, code=1, APPEAL_PASSWORD="wrong horse")
    _, told = trial.run("send", outbox, "--way", "smtp", "--own", OWN, "--server", "127.0.0.1", "--port", SMTPS,
                        "--user", USER, "--ca", trial.folder / "ca.pem", "--yes", code=1)
    check("certificate" in told, "a name that the certificate does not bear is refused")
    greylist.first, greylist.deferred = None, 0
    began = time.monotonic()
    _, told = trial.smtp(outbox, own="grey@example.org")
    check(greylist.deferred >= 2 and len(trial.drained()) == 3,
          f"greylisted, all went after {greylist.deferred} deferrals and {time.monotonic() - began:.0f} s")
    trial.empty()


def any_script(trial):
    """An address that needs SMTPUTF8: as one's own, and as that of a writer, who has no other."""
    print("addresses of any script")
    trial.clear()
    outbox = trial.batch("script", 2, "--format", "eml")
    own = "josé@example.org"
    _, told = trial.smtp(outbox, own=own, port=SUBMISSION, security="starttls", code=1)
    check("SMTPUTF8" in told and not trial.drained(), "a server that does not take it is told before anything goes")
    trial.smtp(outbox, own=own)
    messages = trial.drained()
    check(len(messages) == 2 and all(f"To: {own}\r\n".encode() in message for message in messages),
          "a server with SMTPUTF8 takes it")
    trial.empty()
    write(trial.work / "script.csv", "name,email,city,country,lang\nJosé Pérez,josé@example.net,Lima,PE,es\n"
          "Ana López,ana@example.net,Lima,PE,es\n")
    trial.run("batch", "ahmadreza-djalali", "--roster", "script.csv", "--out", "writers.outbox", "--to",
              "head-of-judiciary", "--format", "eml")
    emls = {path.read_bytes() for path in trial.documents("writers.outbox")}
    check(sum("From: =?".encode() in eml and "<josé@".encode() in eml for eml in emls) == 1, "the draft of a writer has it")
    trial.smtp("writers.outbox", port=SUBMISSION, security="starttls")
    attached = {base64.b64decode(body) for body in (inner(message, b"message/global") for message in trial.drained()) if body}
    check(len(attached) == 1 and attached < emls, "it goes by any server, attached, and arrives byte for byte")
    _, told = trial.imap("writers.outbox", code=4)
    check("UTF8=ACCEPT" in told and {draft for _, draft in trial.drafts()} == emls - attached,
          "a Dovecot without UTF8=ACCEPT gets the others alone, and that is told")
    for way in ("maildir", "mbox"):
        trial.run("send", "writers.outbox", "--way", way, "--out", f"writers.{way}", "--own", OWN, "--yes")
    kept = {path.read_bytes().replace(b"\n", b"\r\n") for path in (trial.work / "writers.maildir/cur").iterdir()}
    check(kept == emls and "<josé@example.net>".encode() in (trial.work / "writers.mbox").read_bytes(), "files take all")
    trial.clear()


def by_smtplib(trial, messages):
    """Seconds that the same messages take by Python's smtplib, over one connection."""
    context = ssl.create_default_context(cafile=trial.folder / "ca.pem")
    began = time.monotonic()
    with smtplib.SMTP_SSL("localhost", SMTPS, context=context) as server:
        server.login(USER, PASSWORD)
        for message in messages:
            server.sendmail(OWN, [OWN], message)
    return time.monotonic() - began


def rates(folder, program):
    """Messages a second by the program and by smtplib, in turn: the last line, for benches/ratios.py."""
    trial = Trial(folder, program)
    told = {"appeal": [], "smtplib": []}
    for turn in range(3):
        outbox = trial.batch(f"rates-{turn}", MESSAGES, "--format", "eml")
        began = time.monotonic()
        trial.smtp(outbox)
        told["appeal"].append(MESSAGES / (time.monotonic() - began))
        messages = trial.drained()
        check(len(messages) == MESSAGES, "all are there")
        trial.empty()
        told["smtplib"].append(MESSAGES / by_smtplib(trial, messages))
        trial.drained()
        trial.empty()
    print(json.dumps(told), flush=True)


def throughput(trial, outbox):
    print("throughput")
    began = time.monotonic()
    out, _ = trial.smtp(outbox, "--json")
    took = time.monotonic() - began
    told = json.loads(out)
    check(told["sent"] == MESSAGES and told["waiting"] == 0, f"{MESSAGES} messages by SMTP on one connection")
    print(f"  smtp: {MESSAGES / took:.0f} messages/s ({took:.2f} s)")
    messages = trial.drained()
    check(len(messages) == MESSAGES, "all are there")
    took = by_smtplib(trial, messages)
    print(f"  the same messages by Python's smtplib, without a ledger: {MESSAGES / took:.0f} messages/s ({took:.2f} s)")
    trial.drained()
    trial.empty()
    shutil.rmtree(trial.folder / "imap/me", ignore_errors=True)
    began = time.monotonic()
    trial.imap(outbox)
    took = time.monotonic() - began
    print(f"  imap: {MESSAGES / took:.0f} drafts/s ({took:.2f} s)")
    check(len(trial.drafts()) == MESSAGES, "all are in Drafts")
    shutil.rmtree(trial.folder / "imap/me", ignore_errors=True)
    return MESSAGES / took


def kills(trial, way, login="password", to_supporters=False):
    """kill -9 at random moments; the last run goes to its end."""
    if to_supporters:
        write(trial.work / "supporters.toml", "[supporters]\nfrom = \"Group <me@appeal.test>\"\n"
              "holder = \"Group, Rue X 1\"\nunsubscribe = \"me@appeal.test\"\n")
        (trial.work / "supporters.toml").chmod(0o600)
        outbox = trial.batch(f"told-{way}", MESSAGES, "--format", "eml", "--message", "letters",
                             APPEAL_CONFIG=str(trial.work / "supporters.toml"))
    else:
        outbox = trial.batch(f"killed-{way}", MESSAGES, "--format", "eml")
    arguments = {
        "smtp": ["--way", "smtp", "--own", OWN, "--port", str(SMTPS)],
        "imap": ["--way", "imap", "--own", OWN, "--port", str(IMAPS)],
        "maildir": ["--way", "maildir", "--own", OWN, "--out", "killed.maildir"],
        "mbox": ["--way", "mbox", "--own", OWN, "--out", "killed.mbox"],
    }[way]
    if way in ("smtp", "imap"):
        arguments += ["--server", "localhost", "--user", USER, "--ca", str(trial.folder / "ca.pem")]
        print(f"kill -9, {way}, {login}" + (", messages to supporters" if to_supporters else ""))
    else:
        print(f"kill -9, {way}")
    if to_supporters:
        arguments.append("--messages")

    def start(outbox, *more):
        return subprocess.Popen([trial.program, "send", outbox, *arguments, "--yes", "--json", *more], cwd=trial.work,
                                env=trial.environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)

    def seconds(*arguments):
        began = time.monotonic()
        start(*arguments).communicate()
        return time.monotonic() - began

    # How long the first message takes, and all of them: the kills are to meet messages, and not beginnings alone.
    shutil.copy(trial.work / outbox, trial.work / "measured.outbox")
    first, whole = seconds("measured.outbox", "--test"), seconds("measured.outbox")
    (trial.work / "measured.outbox").unlink()
    trial.clear()
    killed, alive = 0, True
    while killed < KILLS and alive:
        running = start(outbox)
        time.sleep(random.uniform(0.5 * first, first + 0.7 * whole / KILLS))
        alive = running.poll() is None
        if alive:
            running.send_signal(signal.SIGKILL)
            killed += 1
        running.communicate()
    print(f"  {killed} kills; {MESSAGES} drafts take {whole:.1f} s")
    held, arrived = 0, 0
    while True:
        last, _ = start(outbox).communicate()
        told = json.loads(last)
        check(not told["failed"] and told["stopped"] is None, f"a run after {killed} kills goes to its end")
        if not told["in_doubt"]:
            break
        # What an organiser does: looks whether it is there, and says so.
        messages = trial.drained()
        for doubt in told["in_doubt"]:
            there = any(doubt["message_id"].encode() in message for message in messages)
            held, arrived = held + 1, arrived + there
            trial.run("send", outbox, "--settle", doubt["key"], "sent" if there else "not-sent")
    check(held <= killed, f"of {killed} kills {held} left a message in doubt, of which {arrived} had arrived")
    if way == "smtp":
        messages = trial.drained()
    elif way == "imap":
        messages = [message for _, message in trial.drafts()]
    elif way == "maildir":
        messages = [path.read_bytes() for path in (trial.work / "killed.maildir/cur").iterdir()]
    else:
        import mailbox
        messages = [message.as_bytes() for message in mailbox.mbox(trial.work / "killed.mbox")]
    ids = Counter(re.search(rb"(?im)^message-id: *(\S+)", message).group(1) for message in messages)
    check(len(ids) == MESSAGES, f"all {MESSAGES} are there after {killed} kills ({held} settled by hand)")
    check(max(ids.values()) == 1, "none is there twice")
    trial.clear()


def servers(trial, logins=by_password, loopback=()):
    """Runs a trial with both servers, and what they ask on the loopback, in a folder of its own."""
    program = Path(sys.argv[1] if len(sys.argv) > 1 else ROOT / "target/release/appeal").resolve()
    if not program.exists():
        raise SystemExit(f"there is no {program}: cargo build --release, or give the program's path")
    folder = Path(tempfile.mkdtemp(prefix="appeal-interop-"))
    folder.chmod(0o755)
    stops = []
    try:
        certificates(folder)
        (folder / "server.key").chmod(0o600)
        for thread in loopback:
            thread.start()
        stops.append(start_dovecot(folder, logins))
        wait_for(AUTH)
        stops.append(start_postfix(folder))
        for port in (SMTPS, SUBMISSION, IMAPS, IMAP):
            wait_for(port)
        trial(folder, program)
        print(f"{checks.held} checks hold")
    except BaseException:
        for log in (folder / "postfix/log", folder / "dovecot/log"):
            if log.exists():
                print(f"--- {log}\n" + "".join(log.read_text(errors="replace").splitlines(True)[-25:]), file=sys.stderr)
        raise
    finally:
        for stop in reversed(stops):
            stop()
        shutil.rmtree(folder, ignore_errors=True)


def by_passwords(folder, program):
    trial = Trial(folder, program)
    byte_for_byte(trial)
    refusals(trial)
    any_script(trial)
    throughput(trial, trial.batch("many", MESSAGES, "--format", "eml"))
    for way in ("smtp", "imap", "maildir", "mbox"):
        kills(trial, way)
    kills(trial, "imap", to_supporters=True)


if __name__ == "__main__":
    prepare()
    greylist = Greylist()
    servers(rates if "--rates" in sys.argv else by_passwords, loopback=[greylist])
