"""Every page and the style sheet conform, as the Nu Html Checker sees it."""

import json
import os
import subprocess
import urllib.parse


def check(edition, jar):
    """Each file's errors by the file's path."""
    files = sorted(os.path.join(folder, name) for folder, _, names in os.walk(edition) for name in names if name.endswith(".html"))
    found = {os.path.relpath(file, edition): [] for file in files}
    if not files:
        found["*.html"] = ["The edition has no pages."]
        return found
    messages = ask(jar, [], files)
    style = os.path.join(edition, "page.css")
    found["page.css"] = []
    messages += ask(jar, ["--css"], [style])
    for message in messages:
        if message["type"] != "info":
            path = urllib.parse.unquote(urllib.parse.urlparse(message["url"]).path)
            line = message.get("lastLine", 0)
            found.setdefault(os.path.relpath(path, edition), []).append(f"line {line}: {message['message']}")
    return found


def ask(jar, options, files):
    command = ["java", "-Xss4m", "-jar", jar, "--format", "json", "--exit-zero-always", *options, *files]
    done = subprocess.run(command, capture_output=True, text=True, timeout=900, check=True)
    # A checker that says nothing at all has checked nothing.
    return json.loads(done.stderr or done.stdout)["messages"]
