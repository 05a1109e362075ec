"""`appeal preview`, asked as a browser asks it: how long from the change of a file until the letter is there."""
import http.client
import json
import subprocess
import time
from urllib.parse import urlsplit

from measure import ENVIRONMENT


class Preview:
    """The page of a workspace, as long as it is asked. Whoever is not told of a change within `PATIENCE` seconds fails."""

    PATIENCE = 60

    def __init__(self, program, workspace):
        self.child = subprocess.Popen([program, "--workspace", workspace, "preview", "--today", "2016-11-25"], cwd=workspace, env=ENVIRONMENT,
                                      stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        address = urlsplit(self.child.stdout.readline().strip())
        self.host, self.path = address.netloc, address.path
        listening = http.client.HTTPConnection(self.host, timeout=self.PATIENCE)
        listening.request("GET", f"{self.path}events")
        self.events = listening.getresponse()
        self.told()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.child.terminate()
        self.child.wait()

    def told(self):
        """Waits until the page is told that content was read."""
        while not self.events.readline().startswith(b"data:"):
            pass

    def letter(self):
        asked = http.client.HTTPConnection(self.host, timeout=self.PATIENCE)
        asked.request("POST", f"{self.path}view", json.dumps({"action": "case-0000", "languages": ["en"]}),
                      {"Content-Type": "application/json", "Origin": f"http://{self.host}"})
        answer = json.load(asked.getresponse())
        assert answer["columns"][0]["panel"], answer

    def changed(self, file):
        """Seconds from a change of a file until the page was told of it and has asked for the letter."""
        text = file.read_text("utf-8")
        start = time.monotonic()
        file.write_text(text + "# changed\n", "utf-8")
        self.told()
        self.letter()
        took = time.monotonic() - start
        file.write_text(text, "utf-8")
        self.told()
        return took
