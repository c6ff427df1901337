"""LibreOffice reads the Word documents, and what it reads is what the Markdown says."""

import glob
import os
import re
import subprocess
import tempfile

# With and without a narrative, and what is longest.
COUNTRIES = ["MNG", "PHL", "FIN", "PRK"]


def check(edition):
    """What is wrong with each document, by its path."""
    found = {}
    for country in COUNTRIES:
        folder = os.path.join(edition, country)
        found[f"{country}/report.docx"] = compare(folder) if os.path.exists(os.path.join(folder, "report.docx")) else ["There is no such file."]
    return found


def compare(folder):
    with tempfile.TemporaryDirectory() as out:
        failure = convert(folder, "txt:Text (encoded):UTF8", out) or convert(folder, "pdf", out)
        if failure:
            return [failure]
        if not glob.glob(os.path.join(out, "*.pdf")):
            return ["LibreOffice wrote no PDF."]
        with open(os.path.join(out, "report.txt"), encoding="utf-8-sig") as file:
            document = plain(file.read())
    with open(os.path.join(folder, "report.md"), encoding="utf-8") as file:
        lines = reader_lines(file.read())
    return missing(lines, document)


def convert(folder, form, out):
    # A profile of its own, so that a LibreOffice that is open on the machine doesn't take the work.
    profile = f"-env:UserInstallation=file://{out}/profile"
    command = ["soffice", profile, "--headless", "--convert-to", form, "--outdir", out, os.path.join(folder, "report.docx")]
    done = subprocess.run(command, capture_output=True, text=True, timeout=300)
    return None if done.returncode == 0 and "Error" not in done.stderr else f"LibreOffice can't read it: {done.stderr.strip()[:300]}"


def reader_lines(markdown):
    """The Markdown's sentences, headings and cells as a reader sees them; notes stand elsewhere in a document, figures as drawings."""
    lines, in_figure = [], False

    # A document has footnotes, so that a heading over nothing but notes isn't there.
    markdown = re.sub(r"^#+ [^\n]*\n+(?=\[\^[^\]]+\]: )", "", markdown, flags=re.MULTILINE)
    for line in markdown.splitlines():
        if line.startswith("!["):
            in_figure = True
        elif not line.strip() and in_figure:
            in_figure = False
        if in_figure or line.startswith("[^") or re.match(r"\|[:| -]+\|$", line) or not line.strip():
            continue
        for part in line.strip("|").split(" | ") if line.startswith("|") else [line]:
            text = plain(unmarked(part))
            if text:
                lines.append(text)
    return lines


def unmarked(text):
    text = re.sub(r"\[\^[^\]]+\]", "", text)
    text = re.sub(r"^\s*(#+|-|>|\d+\.)\s+", "", text)
    text = re.sub(r"!?\[([^\]]*)\]\([^)]*\)", r"\1", text)
    text = re.sub(r"(?<!\\)(\*\*|\*|`)", "", text)
    return re.sub(r"\\([\\`*_{}\[\]()#+.!|<>~-])", r"\1", text)


def plain(text):
    # LibreOffice writes a note's number into the text; digits that touch a word's end are told apart no other way.
    return re.sub(r"\s+", "", re.sub(r"[\u200b\ufeff\u00ad]", "", text))


def missing(lines, document):
    """What isn't found behind what stands before it."""
    problems, at = [], 0
    for line in lines:
        found = document.find(line, at)
        if found >= 0:
            at = found + len(line)
        elif line in document:
            problems.append(f"out of order: {line[:100]}")
        else:
            problems.append(f"missing: {line[:100]}")
    return problems[:10]
